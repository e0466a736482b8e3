<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

use Kassa\Model;

/**
 * Changes to a store group: only what changes. Stores are changed one by one.
 */
final class StoreGroupUpdate extends Model
{
    protected const MEMBERS = [
        'storeGroupReference' => ['store_group_reference', ['text'], false],
        'supportContact' => ['support_contact', ['object', SupportContact::class], false],
        'socialMediaLinks' => ['social_media_links', ['list', ['object', SocialMediaLink::class]], false],
    ];

    /**
     * @param string|null $storeGroupReference store_group_reference.
     * @param SupportContact|null $supportContact support_contact.
     * @param list<SocialMediaLink>|null $socialMediaLinks social_media_links.
     * @param array<string, mixed> $more members that this version does not know, as they came
     */
    public function __construct(
        public readonly ?string $storeGroupReference = null,
        public readonly ?SupportContact $supportContact = null,
        public readonly ?array $socialMediaLinks = null,
        array $more = [],
    ) {
        parent::__construct($more);
    }
}
