<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

use Kassa\Model;

/**
 * The payment that is asked for.
 */
final class RequestPaymentTransaction extends Model
{
    protected const MEMBERS = [
        'amount' => ['amount', ['integer'], false],
        'paymentTransactionReference' => ['payment_transaction_reference', ['text'], false],
        'paymentOptionId' => ['payment_option_id', ['text'], false],
        'paymentProgramEnablementCodes' => ['payment_program_enablement_codes', ['list', ['text']], false],
        'capture' => ['capture', ['choice', CaptureMode::class], false],
        'paymentCaptureReference' => ['payment_capture_reference', ['text'], false],
    ];

    /**
     * @param int|null $amount On the final authorization, the amount that the customer approved. Needed in a request.
     * @param string|null $paymentTransactionReference payment_transaction_reference.
     * @param string|null $paymentOptionId From the presentation; opaque.
     * @param list<string>|null $paymentProgramEnablementCodes payment_program_enablement_codes.
     * @param CaptureMode|string|null $capture Left out, the amount is captured later.
     * @param string|null $paymentCaptureReference For the capture that happens at once.
     * @param array<string, mixed> $more members that this version does not know, as they came
     */
    public function __construct(
        public readonly ?int $amount = null,
        public readonly ?string $paymentTransactionReference = null,
        public readonly ?string $paymentOptionId = null,
        public readonly ?array $paymentProgramEnablementCodes = null,
        public readonly CaptureMode|string|null $capture = null,
        public readonly ?string $paymentCaptureReference = null,
        array $more = [],
    ) {
        parent::__construct($more);
    }
}
