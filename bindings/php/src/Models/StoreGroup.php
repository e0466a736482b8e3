<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

use Kassa\Model;

/**
 * A store group. It cannot be deleted.
 */
final class StoreGroup extends Model
{
    protected const MEMBERS = [
        'storeGroupId' => ['store_group_id', ['text'], false],
        'storeGroupReference' => ['store_group_reference', ['text'], false],
        'brandReference' => ['brand_reference', ['text'], false],
        'brandId' => ['brand_id', ['text'], false],
        'supportContact' => ['support_contact', ['object', SupportContact::class], false],
        'socialMediaLinks' => ['social_media_links', ['list', ['object', SocialMediaLink::class]], false],
        'stores' => ['stores', ['list', ['object', Store::class]], false],
    ];

    /**
     * @param string|null $storeGroupId store_group_id.
     * @param string|null $storeGroupReference store_group_reference.
     * @param string|null $brandReference brand_reference. No source confirms it.
     * @param string|null $brandId brand_id. No source confirms it.
     * @param SupportContact|null $supportContact support_contact.
     * @param list<SocialMediaLink>|null $socialMediaLinks social_media_links.
     * @param list<Store>|null $stores stores. No source confirms it.
     * @param array<string, mixed> $more members that this version does not know, as they came
     */
    public function __construct(
        public readonly ?string $storeGroupId = null,
        public readonly ?string $storeGroupReference = null,
        public readonly ?string $brandReference = null,
        public readonly ?string $brandId = null,
        public readonly ?SupportContact $supportContact = null,
        public readonly ?array $socialMediaLinks = null,
        public readonly ?array $stores = null,
        array $more = [],
    ) {
        parent::__construct($more);
    }
}
