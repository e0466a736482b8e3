<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

use Kassa\Model;

/**
 * Money that was taken back. Only its id is confirmed.
 */
final class PaymentChargeback extends Model
{
    protected const MEMBERS = [
        'paymentChargebackId' => ['payment_chargeback_id', ['text'], false],
        'amount' => ['amount', ['integer'], false],
        'currency' => ['currency', ['text'], false],
        'paymentTransactionId' => ['payment_transaction_id', ['text'], false],
        'paymentDisputeId' => ['payment_dispute_id', ['text'], false],
    ];

    /**
     * @param string|null $paymentChargebackId payment_chargeback_id.
     * @param int|null $amount amount. No source confirms it.
     * @param string|null $currency currency. No source confirms it.
     * @param string|null $paymentTransactionId payment_transaction_id. No source confirms it.
     * @param string|null $paymentDisputeId payment_dispute_id. No source confirms it.
     * @param array<string, mixed> $more members that this version does not know, as they came
     */
    public function __construct(
        public readonly ?string $paymentChargebackId = null,
        public readonly ?int $amount = null,
        public readonly ?string $currency = null,
        public readonly ?string $paymentTransactionId = null,
        public readonly ?string $paymentDisputeId = null,
        array $more = [],
    ) {
        parent::__construct($more);
    }
}
