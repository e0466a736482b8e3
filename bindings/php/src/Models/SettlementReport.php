<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

use Kassa\Model;

/**
 * One settlement: one acquiring account, one currency, at most one payout.
 */
final class SettlementReport extends Model
{
    protected const MEMBERS = [
        'settlementId' => ['settlement_id', ['text'], false],
        'paymentAcquiringAccountId' => ['payment_acquiring_account_id', ['text'], false],
        'currency' => ['currency', ['text'], false],
        'intervalStart' => ['interval_start', ['text'], false],
        'intervalEnd' => ['interval_end', ['text'], false],
        'paymentReference' => ['payment_reference', ['text'], false],
        'totals' => ['totals', ['any'], false],
    ];

    /**
     * @param string|null $settlementId settlement_id.
     * @param string|null $paymentAcquiringAccountId payment_acquiring_account_id. No source confirms it.
     * @param string|null $currency currency. No source confirms it.
     * @param string|null $intervalStart interval_start. No source confirms it.
     * @param string|null $intervalEnd interval_end. No source confirms it.
     * @param string|null $paymentReference Stands on the bank transfer. No source confirms it.
     * @param mixed $totals Sums by kind; their form is not published. No source confirms it.
     * @param array<string, mixed> $more members that this version does not know, as they came
     */
    public function __construct(
        public readonly ?string $settlementId = null,
        public readonly ?string $paymentAcquiringAccountId = null,
        public readonly ?string $currency = null,
        public readonly ?string $intervalStart = null,
        public readonly ?string $intervalEnd = null,
        public readonly ?string $paymentReference = null,
        public readonly mixed $totals = null,
        array $more = [],
    ) {
        parent::__construct($more);
    }
}
