<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

use Kassa\Model;

/**
 * A refund. It has no state: an answer means that it happened.
 */
final class PaymentRefund extends Model
{
    protected const MEMBERS = [
        'paymentRefundId' => ['payment_refund_id', ['text'], false],
        'paymentRefundReference' => ['payment_refund_reference', ['text'], false],
        'refundAmount' => ['refund_amount', ['integer'], false],
        'paymentCaptureId' => ['payment_capture_id', ['text'], false],
        'paymentTransactionId' => ['payment_transaction_id', ['text'], false],
        'supplementaryRefundData' => ['supplementary_refund_data', ['object', SupplementaryRefundData::class], false],
        'refundedAt' => ['refunded_at', ['text'], false],
        'refundReference' => ['refund_reference', ['text'], false],
    ];

    /**
     * @param string|null $paymentRefundId payment_refund_id.
     * @param string|null $paymentRefundReference payment_refund_reference.
     * @param int|null $refundAmount refund_amount. No source confirms it.
     * @param string|null $paymentCaptureId payment_capture_id. No source confirms it.
     * @param string|null $paymentTransactionId payment_transaction_id. No source confirms it.
     * @param SupplementaryRefundData|null $supplementaryRefundData supplementary_refund_data.
     * @param string|null $refundedAt refunded_at. No source confirms it.
     * @param string|null $refundReference refund_reference. No source confirms it.
     * @param array<string, mixed> $more members that this version does not know, as they came
     */
    public function __construct(
        public readonly ?string $paymentRefundId = null,
        public readonly ?string $paymentRefundReference = null,
        public readonly ?int $refundAmount = null,
        public readonly ?string $paymentCaptureId = null,
        public readonly ?string $paymentTransactionId = null,
        public readonly ?SupplementaryRefundData $supplementaryRefundData = null,
        public readonly ?string $refundedAt = null,
        public readonly ?string $refundReference = null,
        array $more = [],
    ) {
        parent::__construct($more);
    }
}
