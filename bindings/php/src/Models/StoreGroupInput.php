<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

use Kassa\Model;

/**
 * A store group to be created.
 */
final class StoreGroupInput extends Model
{
    protected const MEMBERS = [
        'storeGroupReference' => ['store_group_reference', ['text'], false],
        'brandReference' => ['brand_reference', ['text'], false],
        'stores' => ['stores', ['list', ['object', StoreInput::class]], false],
        'supportContact' => ['support_contact', ['object', SupportContact::class], false],
        'socialMediaLinks' => ['social_media_links', ['list', ['object', SocialMediaLink::class]], false],
    ];

    /**
     * @param string|null $storeGroupReference Unique within the account. Needed in a request.
     * @param string|null $brandReference Exactly one brand. Needed in a request.
     * @param list<StoreInput>|null $stores stores. Needed in a request.
     * @param SupportContact|null $supportContact support_contact.
     * @param list<SocialMediaLink>|null $socialMediaLinks social_media_links.
     * @param array<string, mixed> $more members that this version does not know, as they came
     */
    public function __construct(
        public readonly ?string $storeGroupReference = null,
        public readonly ?string $brandReference = null,
        public readonly ?array $stores = null,
        public readonly ?SupportContact $supportContact = null,
        public readonly ?array $socialMediaLinks = null,
        array $more = [],
    ) {
        parent::__construct($more);
    }
}
