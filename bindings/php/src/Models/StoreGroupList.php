<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

use Kassa\Model;

/**
 * A page of store groups.
 */
final class StoreGroupList extends Model
{
    protected const MEMBERS = [
        'storeGroups' => ['store_groups', ['list', ['object', StoreGroup::class]], false],
        'pagination' => ['pagination', ['object', Pagination::class], false],
    ];

    /**
     * @param list<StoreGroup>|null $storeGroups store_groups.
     * @param Pagination|null $pagination pagination.
     * @param array<string, mixed> $more members that this version does not know, as they came
     */
    public function __construct(
        public readonly ?array $storeGroups = null,
        public readonly ?Pagination $pagination = null,
        array $more = [],
    ) {
        parent::__construct($more);
    }
}
