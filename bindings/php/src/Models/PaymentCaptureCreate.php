<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

use Kassa\Model;

/**
 * A capture to be made.
 */
final class PaymentCaptureCreate extends Model
{
    protected const MEMBERS = [
        'captureAmount' => ['capture_amount', ['integer'], false],
        'paymentCaptureReference' => ['payment_capture_reference', ['text'], false],
        'remainingAuthorization' => ['remaining_authorization', ['choice', RemainingAuthorization::class], false],
        'supplementaryCaptureData' => ['supplementary_capture_data', ['object', SupplementaryCaptureData::class], false],
        'supplementaryPurchaseData' => ['supplementary_purchase_data', ['object', SupplementaryPurchaseData::class], false],
        'interoperabilityData' => ['interoperability_data', ['text'], true],
    ];

    /**
     * @param int|null $captureAmount No more than what is left. Needed in a request.
     * @param string|null $paymentCaptureReference payment_capture_reference.
     * @param RemainingAuthorization|string|null $remainingAuthorization Left out, the rest stays authorized.
     * @param SupplementaryCaptureData|null $supplementaryCaptureData supplementary_capture_data.
     * @param SupplementaryPurchaseData|null $supplementaryPurchaseData supplementary_purchase_data.
     * @param string|null $interoperabilityData interoperability_data. No source confirms it.
     * @param array<string, mixed> $more members that this version does not know, as they came
     */
    public function __construct(
        public readonly ?int $captureAmount = null,
        public readonly ?string $paymentCaptureReference = null,
        public readonly RemainingAuthorization|string|null $remainingAuthorization = null,
        public readonly ?SupplementaryCaptureData $supplementaryCaptureData = null,
        public readonly ?SupplementaryPurchaseData $supplementaryPurchaseData = null,
        public readonly ?string $interoperabilityData = null,
        array $more = [],
    ) {
        parent::__construct($more);
    }
}
