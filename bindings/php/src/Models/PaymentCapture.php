<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

use Kassa\Model;

/**
 * A capture. It has no state: an answer means that it happened.
 */
final class PaymentCapture extends Model
{
    protected const MEMBERS = [
        'paymentCaptureId' => ['payment_capture_id', ['text'], false],
        'paymentCaptureReference' => ['payment_capture_reference', ['text'], false],
        'captureAmount' => ['capture_amount', ['integer'], false],
        'paymentTransactionId' => ['payment_transaction_id', ['text'], false],
        'supplementaryCaptureData' => ['supplementary_capture_data', ['object', SupplementaryCaptureData::class], false],
        'capturedAt' => ['captured_at', ['text'], false],
    ];

    /**
     * @param string|null $paymentCaptureId payment_capture_id.
     * @param string|null $paymentCaptureReference payment_capture_reference.
     * @param int|null $captureAmount capture_amount. No source confirms it.
     * @param string|null $paymentTransactionId payment_transaction_id. No source confirms it.
     * @param SupplementaryCaptureData|null $supplementaryCaptureData supplementary_capture_data.
     * @param string|null $capturedAt captured_at. No source confirms it.
     * @param array<string, mixed> $more members that this version does not know, as they came
     */
    public function __construct(
        public readonly ?string $paymentCaptureId = null,
        public readonly ?string $paymentCaptureReference = null,
        public readonly ?int $captureAmount = null,
        public readonly ?string $paymentTransactionId = null,
        public readonly ?SupplementaryCaptureData $supplementaryCaptureData = null,
        public readonly ?string $capturedAt = null,
        array $more = [],
    ) {
        parent::__construct($more);
    }
}
