<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

use Kassa\Model;

/**
 * Event: an account became operational. No source confirms it.
 */
final class PartnerAccountPayload extends Model
{
    protected const MEMBERS = [
        'partnerAccountId' => ['partner_account_id', ['text'], false],
        'partnerAccountReference' => ['partner_account_reference', ['text'], false],
        'state' => ['state', ['choice', PartnerAccountEventState::class], false],
        'previousState' => ['previous_state', ['choice', PartnerAccountEventPreviousState::class], false],
    ];

    /**
     * @param string|null $partnerAccountId partner_account_id.
     * @param string|null $partnerAccountReference partner_account_reference.
     * @param PartnerAccountEventState|string|null $state state.
     * @param PartnerAccountEventPreviousState|string|null $previousState previous_state.
     * @param array<string, mixed> $more members that this version does not know, as they came
     */
    public function __construct(
        public readonly ?string $partnerAccountId = null,
        public readonly ?string $partnerAccountReference = null,
        public readonly PartnerAccountEventState|string|null $state = null,
        public readonly PartnerAccountEventPreviousState|string|null $previousState = null,
        array $more = [],
    ) {
        parent::__construct($more);
    }
}
