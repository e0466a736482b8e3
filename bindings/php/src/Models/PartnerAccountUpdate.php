<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

use Kassa\Model;

/**
 * Changes to an account: only what changes.
 */
final class PartnerAccountUpdate extends Model
{
    protected const MEMBERS = [
        'partnerAccountReference' => ['partner_account_reference', ['text'], false],
        'partnerAccountName' => ['partner_account_name', ['text'], false],
        'partnerAccountContact' => ['partner_account_contact', ['object', PartnerAccountContact::class], false],
    ];

    /**
     * @param string|null $partnerAccountReference partner_account_reference.
     * @param string|null $partnerAccountName partner_account_name.
     * @param PartnerAccountContact|null $partnerAccountContact partner_account_contact.
     * @param array<string, mixed> $more members that this version does not know, as they came
     */
    public function __construct(
        public readonly ?string $partnerAccountReference = null,
        public readonly ?string $partnerAccountName = null,
        public readonly ?PartnerAccountContact $partnerAccountContact = null,
        array $more = [],
    ) {
        parent::__construct($more);
    }
}
