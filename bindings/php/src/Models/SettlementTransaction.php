<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

use Kassa\Model;

/**
 * A line of a settlement. Which references it has depends on its kind.
 */
final class SettlementTransaction extends Model
{
    protected const MEMBERS = [
        'type' => ['type', ['choice', SettlementTransactionType::class], false],
        'amount' => ['amount', ['integer'], false],
        'taxAmount' => ['tax_amount', ['integer'], false],
        'currency' => ['currency', ['text'], false],
        'paymentTransactionId' => ['payment_transaction_id', ['text'], false],
        'paymentCaptureId' => ['payment_capture_id', ['text'], false],
        'paymentCaptureReference' => ['payment_capture_reference', ['text'], false],
        'paymentRefundId' => ['payment_refund_id', ['text'], false],
        'paymentRefundReference' => ['payment_refund_reference', ['text'], false],
        'disputeId' => ['dispute_id', ['text'], false],
        'paymentDisputeId' => ['payment_dispute_id', ['text'], false],
    ];

    /**
     * @param SettlementTransactionType|string|null $type type. No source confirms it.
     * @param int|null $amount Without tax. No source confirms it.
     * @param int|null $taxAmount On top of the amount. No source confirms it.
     * @param string|null $currency currency. No source confirms it.
     * @param string|null $paymentTransactionId payment_transaction_id.
     * @param string|null $paymentCaptureId payment_capture_id.
     * @param string|null $paymentCaptureReference payment_capture_reference.
     * @param string|null $paymentRefundId payment_refund_id.
     * @param string|null $paymentRefundReference payment_refund_reference.
     * @param string|null $disputeId One page spells it so; `payment_dispute_id` elsewhere. Read both.
     * @param string|null $paymentDisputeId payment_dispute_id. No source confirms it.
     * @param array<string, mixed> $more members that this version does not know, as they came
     */
    public function __construct(
        public readonly SettlementTransactionType|string|null $type = null,
        public readonly ?int $amount = null,
        public readonly ?int $taxAmount = null,
        public readonly ?string $currency = null,
        public readonly ?string $paymentTransactionId = null,
        public readonly ?string $paymentCaptureId = null,
        public readonly ?string $paymentCaptureReference = null,
        public readonly ?string $paymentRefundId = null,
        public readonly ?string $paymentRefundReference = null,
        public readonly ?string $disputeId = null,
        public readonly ?string $paymentDisputeId = null,
        array $more = [],
    ) {
        parent::__construct($more);
    }
}
