<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

use Kassa\Model;

/**
 * Event: a transfer was sent, confirmed or came back. No source confirms it.
 */
final class SettlementPayoutPayload extends Model
{
    protected const MEMBERS = [
        'settlementId' => ['settlement_id', ['text'], false],
        'payoutId' => ['payout_id', ['text'], false],
        'status' => ['status', ['choice', PayoutStatus::class], false],
        'paymentReference' => ['payment_reference', ['text'], false],
        'amount' => ['amount', ['integer'], false],
        'currency' => ['currency', ['text'], false],
    ];

    /**
     * @param string|null $settlementId settlement_id.
     * @param string|null $payoutId payout_id.
     * @param PayoutStatus|string|null $status status.
     * @param string|null $paymentReference Stands on the bank transfer.
     * @param int|null $amount amount.
     * @param string|null $currency currency.
     * @param array<string, mixed> $more members that this version does not know, as they came
     */
    public function __construct(
        public readonly ?string $settlementId = null,
        public readonly ?string $payoutId = null,
        public readonly PayoutStatus|string|null $status = null,
        public readonly ?string $paymentReference = null,
        public readonly ?int $amount = null,
        public readonly ?string $currency = null,
        array $more = [],
    ) {
        parent::__construct($more);
    }
}
