<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

use Kassa\Model;

/**
 * A refund of one capture.
 */
final class PaymentCaptureRefundCreate extends Model
{
    protected const MEMBERS = [
        'refundAmount' => ['refund_amount', ['integer'], false],
        'paymentRefundReference' => ['payment_refund_reference', ['text'], false],
        'supplementaryRefundData' => ['supplementary_refund_data', ['object', SupplementaryRefundData::class], false],
    ];

    /**
     * @param int|null $refundAmount refund_amount. Needed in a request.
     * @param string|null $paymentRefundReference Called `refund_reference` where a transaction is refunded.
     * @param SupplementaryRefundData|null $supplementaryRefundData supplementary_refund_data.
     * @param array<string, mixed> $more members that this version does not know, as they came
     */
    public function __construct(
        public readonly ?int $refundAmount = null,
        public readonly ?string $paymentRefundReference = null,
        public readonly ?SupplementaryRefundData $supplementaryRefundData = null,
        array $more = [],
    ) {
        parent::__construct($more);
    }
}
