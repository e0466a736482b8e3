<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

use Kassa\Model;

/**
 * Changes to a capture. No source confirms it.
 */
final class PaymentCaptureUpdate extends Model
{
    protected const MEMBERS = [
        'paymentCaptureReference' => ['payment_capture_reference', ['text'], false],
        'supplementaryCaptureData' => ['supplementary_capture_data', ['object', SupplementaryCaptureData::class], false],
    ];

    /**
     * @param string|null $paymentCaptureReference payment_capture_reference.
     * @param SupplementaryCaptureData|null $supplementaryCaptureData supplementary_capture_data.
     * @param array<string, mixed> $more members that this version does not know, as they came
     */
    public function __construct(
        public readonly ?string $paymentCaptureReference = null,
        public readonly ?SupplementaryCaptureData $supplementaryCaptureData = null,
        array $more = [],
    ) {
        parent::__construct($more);
    }
}
