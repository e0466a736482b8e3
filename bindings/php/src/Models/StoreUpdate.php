<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

use Kassa\Model;

/**
 * Changes to a store: only what changes.
 */
final class StoreUpdate extends Model
{
    protected const MEMBERS = [
        'type' => ['type', ['choice', StoreType::class], false],
        'storeReference' => ['store_reference', ['text'], false],
        'url' => ['url', ['text'], false],
        'address' => ['address', ['object', Address::class], true],
        'platform' => ['platform', ['choice', AppPlatform::class], false],
        'bundleNames' => ['bundle_names', ['list', ['text']], false],
    ];

    /**
     * @param StoreType|string|null $type type.
     * @param string|null $storeReference store_reference.
     * @param string|null $url url.
     * @param Address|null $address Of a physical store. Not the address of a person.
     * @param AppPlatform|string|null $platform platform.
     * @param list<string>|null $bundleNames bundle_names.
     * @param array<string, mixed> $more members that this version does not know, as they came
     */
    public function __construct(
        public readonly StoreType|string|null $type = null,
        public readonly ?string $storeReference = null,
        public readonly ?string $url = null,
        public readonly ?Address $address = null,
        public readonly AppPlatform|string|null $platform = null,
        public readonly ?array $bundleNames = null,
        array $more = [],
    ) {
        parent::__construct($more);
    }
}
