<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

use Kassa\Model;

/**
 * The store. One of the three members.
 */
final class PointOfCheckout extends Model
{
    protected const MEMBERS = [
        'storeId' => ['store_id', ['text'], false],
        'storeReference' => ['store_reference', ['text'], false],
        'store' => ['store', ['object', StoreInput::class], false],
    ];

    /**
     * @param string|null $storeId Klarna's id of a store that was onboarded.
     * @param string|null $storeReference The caller's name of a store that was onboarded.
     * @param StoreInput|null $store A store that was not.
     * @param array<string, mixed> $more members that this version does not know, as they came
     */
    public function __construct(
        public readonly ?string $storeId = null,
        public readonly ?string $storeReference = null,
        public readonly ?StoreInput $store = null,
        array $more = [],
    ) {
        parent::__construct($more);
    }
}
