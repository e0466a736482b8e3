<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

use Kassa\Model;

/**
 * Texts, pictures and place of the payment method for one purchase.
 */
final class PaymentPresentation extends Model
{
    protected const MEMBERS = [
        'instruction' => ['instruction', ['choice', PresentationInstruction::class], false],
        'paymentStatus' => ['payment_status', ['choice', PresentationPaymentStatus::class], false],
        'paymentOption' => ['payment_option', ['object', PaymentOption::class], false],
        'savedPaymentOption' => ['saved_payment_option', ['object', PaymentOption::class], false],
    ];

    /**
     * @param PresentationInstruction|string|null $instruction instruction.
     * @param PresentationPaymentStatus|string|null $paymentStatus payment_status.
     * @param PaymentOption|null $paymentOption payment_option.
     * @param PaymentOption|null $savedPaymentOption saved_payment_option.
     * @param array<string, mixed> $more members that this version does not know, as they came
     */
    public function __construct(
        public readonly PresentationInstruction|string|null $instruction = null,
        public readonly PresentationPaymentStatus|string|null $paymentStatus = null,
        public readonly ?PaymentOption $paymentOption = null,
        public readonly ?PaymentOption $savedPaymentOption = null,
        array $more = [],
    ) {
        parent::__construct($more);
    }
}
