<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

use Kassa\Model;

/**
 * Event: something about an account was changed. No source confirms it.
 */
final class PartnerAccountChangePayload extends Model
{
    protected const MEMBERS = [
        'partnerAccountId' => ['partner_account_id', ['text'], false],
        'changes' => ['changes', ['any'], false],
    ];

    /**
     * @param string|null $partnerAccountId partner_account_id.
     * @param mixed $changes Its form is not published.
     * @param array<string, mixed> $more members that this version does not know, as they came
     */
    public function __construct(
        public readonly ?string $partnerAccountId = null,
        public readonly mixed $changes = null,
        array $more = [],
    ) {
        parent::__construct($more);
    }
}
