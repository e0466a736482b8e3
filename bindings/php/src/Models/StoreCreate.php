<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

use Kassa\Model;

/**
 * A store to be added to a group.
 */
final class StoreCreate extends Model
{
    protected const MEMBERS = [
        'type' => ['type', ['choice', StoreType::class], false],
        'storeReference' => ['store_reference', ['text'], false],
        'url' => ['url', ['text'], false],
        'address' => ['address', ['object', Address::class], true],
        'platform' => ['platform', ['choice', AppPlatform::class], false],
        'bundleNames' => ['bundle_names', ['list', ['text']], false],
        'storeGroupId' => ['store_group_id', ['text'], false],
    ];

    /**
     * @param StoreType|string|null $type type. Needed in a request.
     * @param string|null $storeReference Unique within the account. Needed in a request.
     * @param string|null $url Of a website.
     * @param Address|null $address Of a physical store. Not the address of a person.
     * @param AppPlatform|string|null $platform Of an app.
     * @param list<string>|null $bundleNames Of an app.
     * @param string|null $storeGroupId Klarna's id of the group, not the reference. Needed in a request.
     * @param array<string, mixed> $more members that this version does not know, as they came
     */
    public function __construct(
        public readonly StoreType|string|null $type = null,
        public readonly ?string $storeReference = null,
        public readonly ?string $url = null,
        public readonly ?Address $address = null,
        public readonly AppPlatform|string|null $platform = null,
        public readonly ?array $bundleNames = null,
        public readonly ?string $storeGroupId = null,
        array $more = [],
    ) {
        parent::__construct($more);
    }
}
