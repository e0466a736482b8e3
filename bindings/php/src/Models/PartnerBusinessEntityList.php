<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

use Kassa\Model;

/**
 * All legal entities of the account.
 */
final class PartnerBusinessEntityList extends Model
{
    protected const MEMBERS = [
        'partnerBusinessEntities' => ['partner_business_entities', ['list', ['object', PartnerBusinessEntity::class]], false],
        'pagination' => ['pagination', ['object', Pagination::class], false],
    ];

    /**
     * @param list<PartnerBusinessEntity>|null $partnerBusinessEntities partner_business_entities.
     * @param Pagination|null $pagination pagination. No source confirms it.
     * @param array<string, mixed> $more members that this version does not know, as they came
     */
    public function __construct(
        public readonly ?array $partnerBusinessEntities = null,
        public readonly ?Pagination $pagination = null,
        array $more = [],
    ) {
        parent::__construct($more);
    }
}
