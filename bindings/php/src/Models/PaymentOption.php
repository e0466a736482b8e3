<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

use Kassa\Model;

/**
 * One way to pay.
 */
final class PaymentOption extends Model
{
    protected const MEMBERS = [
        'paymentOptionId' => ['payment_option_id', ['text'], false],
        'header' => ['header', ['either', ['text'], ['object', PresentationText::class]], false],
        'subheader' => ['subheader', ['either', ['text'], ['object', PresentationText::class]], false],
        'badge' => ['badge', ['either', ['text'], ['object', PresentationText::class]], false],
        'message' => ['message', ['either', ['text'], ['object', PresentationText::class]], false],
        'terms' => ['terms', ['either', ['text'], ['object', PresentationText::class]], false],
        'paymentButton' => ['payment_button', ['object', PaymentButton::class], false],
        'icon' => ['icon', ['object', PaymentIcon::class], false],
    ];

    /**
     * @param string|null $paymentOptionId To be sent back on authorize; opaque.
     * @param string|PresentationText|null $header header.
     * @param string|PresentationText|null $subheader subheader.
     * @param string|PresentationText|null $badge badge.
     * @param string|PresentationText|null $message message.
     * @param string|PresentationText|null $terms terms.
     * @param PaymentButton|null $paymentButton payment_button.
     * @param PaymentIcon|null $icon icon.
     * @param array<string, mixed> $more members that this version does not know, as they came
     */
    public function __construct(
        public readonly ?string $paymentOptionId = null,
        public readonly string|PresentationText|null $header = null,
        public readonly string|PresentationText|null $subheader = null,
        public readonly string|PresentationText|null $badge = null,
        public readonly string|PresentationText|null $message = null,
        public readonly string|PresentationText|null $terms = null,
        public readonly ?PaymentButton $paymentButton = null,
        public readonly ?PaymentIcon $icon = null,
        array $more = [],
    ) {
        parent::__construct($more);
    }
}
