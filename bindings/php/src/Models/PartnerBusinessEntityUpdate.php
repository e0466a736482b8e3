<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

use Kassa\Model;

/**
 * Changes to a legal entity: only what changes. Whether name and country may change is not said.
 */
final class PartnerBusinessEntityUpdate extends Model
{
    protected const MEMBERS = [
        'legalRegisteredEntityName' => ['legal_registered_entity_name', ['text'], true],
        'legalRegistrationCountry' => ['legal_registration_country', ['text'], false],
        'supplementaryBusinessData' => ['supplementary_business_data', ['object', SupplementaryBusinessData::class], false],
    ];

    /**
     * @param string|null $legalRegisteredEntityName legal_registered_entity_name. No source confirms it.
     * @param string|null $legalRegistrationCountry legal_registration_country. No source confirms it.
     * @param SupplementaryBusinessData|null $supplementaryBusinessData supplementary_business_data.
     * @param array<string, mixed> $more members that this version does not know, as they came
     */
    public function __construct(
        public readonly ?string $legalRegisteredEntityName = null,
        public readonly ?string $legalRegistrationCountry = null,
        public readonly ?SupplementaryBusinessData $supplementaryBusinessData = null,
        array $more = [],
    ) {
        parent::__construct($more);
    }
}
