<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

use Kassa\Model;

/**
 * A payment request has moved. Some senders put token, customer and shipping into `state_context`: look at the
 * top first.
 */
final class PaymentRequestPayload extends Model
{
    protected const MEMBERS = [
        'paymentRequestId' => ['payment_request_id', ['text'], false],
        'paymentRequestReference' => ['payment_request_reference', ['text'], false],
        'state' => ['state', ['choice', PaymentRequestState::class], false],
        'previousState' => ['previous_state', ['choice', PaymentRequestState::class], false],
        'stateReason' => ['state_reason', ['text'], false],
        'klarnaNetworkSessionToken' => ['klarna_network_session_token', ['text'], true],
        'paymentToken' => ['payment_token', ['text'], true],
        'interoperabilityToken' => ['interoperability_token', ['text'], true],
        'paymentTransactionId' => ['payment_transaction_id', ['text'], false],
        'customerToken' => ['customer_token', ['text'], true],
        'klarnaCustomer' => ['klarna_customer', ['object', KlarnaCustomer::class], false],
        'shipping' => ['shipping', ['object', SelectedShipping::class], false],
        'stateContext' => ['state_context', ['object', PaymentRequestStateContext::class], false],
    ];

    /**
     * @param string|null $paymentRequestId payment_request_id.
     * @param string|null $paymentRequestReference payment_request_reference.
     * @param PaymentRequestState|string|null $state state.
     * @param PaymentRequestState|string|null $previousState previous_state.
     * @param string|null $stateReason As on the payment request.
     * @param string|null $klarnaNetworkSessionToken klarna_network_session_token.
     * @param string|null $paymentToken payment_token. On its way out.
     * @param string|null $interoperabilityToken interoperability_token. On its way out.
     * @param string|null $paymentTransactionId payment_transaction_id. No source confirms it.
     * @param string|null $customerToken Said to come; the customer's member is the likelier place. No source confirms it.
     * @param KlarnaCustomer|null $klarnaCustomer klarna_customer.
     * @param SelectedShipping|null $shipping shipping.
     * @param PaymentRequestStateContext|null $stateContext state_context. No source confirms it.
     * @param array<string, mixed> $more members that this version does not know, as they came
     */
    public function __construct(
        public readonly ?string $paymentRequestId = null,
        public readonly ?string $paymentRequestReference = null,
        public readonly PaymentRequestState|string|null $state = null,
        public readonly PaymentRequestState|string|null $previousState = null,
        public readonly ?string $stateReason = null,
        public readonly ?string $klarnaNetworkSessionToken = null,
        public readonly ?string $paymentToken = null,
        public readonly ?string $interoperabilityToken = null,
        public readonly ?string $paymentTransactionId = null,
        public readonly ?string $customerToken = null,
        public readonly ?KlarnaCustomer $klarnaCustomer = null,
        public readonly ?SelectedShipping $shipping = null,
        public readonly ?PaymentRequestStateContext $stateContext = null,
        array $more = [],
    ) {
        parent::__construct($more);
    }
}
