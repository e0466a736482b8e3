<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

use Kassa\Model;

/**
 * How the customer is asked to approve.
 */
final class StepUpConfig extends Model
{
    protected const MEMBERS = [
        'paymentRequestReference' => ['payment_request_reference', ['text'], false],
        'paymentRequestExpiresAt' => ['payment_request_expires_at', ['text'], false],
        'customerInteractionConfig' => ['customer_interaction_config', ['object', CustomerInteractionConfig::class], false],
    ];

    /**
     * @param string|null $paymentRequestReference payment_request_reference.
     * @param string|null $paymentRequestExpiresAt Older form of `customer_interaction_config.interaction_expiry`. One of the two, never both. On its way out.
     * @param CustomerInteractionConfig|null $customerInteractionConfig customer_interaction_config. Needed in a request.
     * @param array<string, mixed> $more members that this version does not know, as they came
     */
    public function __construct(
        public readonly ?string $paymentRequestReference = null,
        public readonly ?string $paymentRequestExpiresAt = null,
        public readonly ?CustomerInteractionConfig $customerInteractionConfig = null,
        array $more = [],
    ) {
        parent::__construct($more);
    }
}
