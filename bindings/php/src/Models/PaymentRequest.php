<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

use Kassa\Model;

/**
 * A payment request.
 */
final class PaymentRequest extends Model
{
    protected const MEMBERS = [
        'paymentRequestId' => ['payment_request_id', ['text'], false],
        'paymentRequestReference' => ['payment_request_reference', ['text'], false],
        'amount' => ['amount', ['integer'], false],
        'currency' => ['currency', ['text'], false],
        'state' => ['state', ['choice', PaymentRequestState::class], false],
        'previousState' => ['previous_state', ['choice', PaymentRequestState::class], false],
        'stateReason' => ['state_reason', ['choice', PaymentRequestStateReason::class], false],
        'stateExpiresAt' => ['state_expires_at', ['text'], false],
        'expiresAt' => ['expires_at', ['text'], false],
        'createdAt' => ['created_at', ['text'], false],
        'updatedAt' => ['updated_at', ['text'], false],
        'canceledAt' => ['canceled_at', ['text'], false],
        'supplementaryPurchaseData' => ['supplementary_purchase_data', ['object', SupplementaryPurchaseData::class], false],
        'customerInteractionConfig' => ['customer_interaction_config', ['object', CustomerInteractionConfig::class], false],
        'shippingConfig' => ['shipping_config', ['object', ShippingConfig::class], false],
        'acquiringConfig' => ['acquiring_config', ['object', AcquiringConfig::class], false],
        'stateContext' => ['state_context', ['object', PaymentRequestStateContext::class], false],
    ];

    /**
     * @param string|null $paymentRequestId payment_request_id.
     * @param string|null $paymentRequestReference payment_request_reference.
     * @param int|null $amount amount.
     * @param string|null $currency currency.
     * @param PaymentRequestState|string|null $state state.
     * @param PaymentRequestState|string|null $previousState previous_state.
     * @param PaymentRequestStateReason|string|null $stateReason state_reason.
     * @param string|null $stateExpiresAt On older pages only.
     * @param string|null $expiresAt End of its life: EXPIRED afterwards, then removed.
     * @param string|null $createdAt created_at.
     * @param string|null $updatedAt updated_at.
     * @param string|null $canceledAt canceled_at.
     * @param SupplementaryPurchaseData|null $supplementaryPurchaseData supplementary_purchase_data.
     * @param CustomerInteractionConfig|null $customerInteractionConfig customer_interaction_config.
     * @param ShippingConfig|null $shippingConfig shipping_config.
     * @param AcquiringConfig|null $acquiringConfig acquiring_config.
     * @param PaymentRequestStateContext|null $stateContext What there is to know in this state.
     * @param array<string, mixed> $more members that this version does not know, as they came
     */
    public function __construct(
        public readonly ?string $paymentRequestId = null,
        public readonly ?string $paymentRequestReference = null,
        public readonly ?int $amount = null,
        public readonly ?string $currency = null,
        public readonly PaymentRequestState|string|null $state = null,
        public readonly PaymentRequestState|string|null $previousState = null,
        public readonly PaymentRequestStateReason|string|null $stateReason = null,
        public readonly ?string $stateExpiresAt = null,
        public readonly ?string $expiresAt = null,
        public readonly ?string $createdAt = null,
        public readonly ?string $updatedAt = null,
        public readonly ?string $canceledAt = null,
        public readonly ?SupplementaryPurchaseData $supplementaryPurchaseData = null,
        public readonly ?CustomerInteractionConfig $customerInteractionConfig = null,
        public readonly ?ShippingConfig $shippingConfig = null,
        public readonly ?AcquiringConfig $acquiringConfig = null,
        public readonly ?PaymentRequestStateContext $stateContext = null,
        array $more = [],
    ) {
        parent::__construct($more);
    }
}
