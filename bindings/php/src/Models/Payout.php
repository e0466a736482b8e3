<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

use Kassa\Model;

/**
 * The transfer behind a settlement.
 */
final class Payout extends Model
{
    protected const MEMBERS = [
        'settlementId' => ['settlement_id', ['text'], false],
        'status' => ['status', ['choice', PayoutStatus::class], false],
        'payoutBankAccountReference' => ['payout_bank_account_reference', ['text'], true],
    ];

    /**
     * @param string|null $settlementId settlement_id. No source confirms it.
     * @param PayoutStatus|string|null $status status. No source confirms it.
     * @param string|null $payoutBankAccountReference Masked by Klarna but for the last digits.
     * @param array<string, mixed> $more members that this version does not know, as they came
     */
    public function __construct(
        public readonly ?string $settlementId = null,
        public readonly PayoutStatus|string|null $status = null,
        public readonly ?string $payoutBankAccountReference = null,
        array $more = [],
    ) {
        parent::__construct($more);
    }
}
