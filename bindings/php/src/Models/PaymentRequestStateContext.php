<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

use Kassa\Model;

/**
 * What there is to know about a payment request in its state.
 */
final class PaymentRequestStateContext extends Model
{
    protected const MEMBERS = [
        'customerInteraction' => ['customer_interaction', ['object', CustomerInteraction::class], false],
        'klarnaNetworkSessionToken' => ['klarna_network_session_token', ['text'], true],
        'paymentToken' => ['payment_token', ['text'], true],
        'interoperabilityToken' => ['interoperability_token', ['text'], true],
        'klarnaCustomer' => ['klarna_customer', ['object', KlarnaCustomer::class], false],
        'shipping' => ['shipping', ['object', SelectedShipping::class], false],
    ];

    /**
     * @param CustomerInteraction|null $customerInteraction customer_interaction.
     * @param string|null $klarnaNetworkSessionToken Once completed with a purchase: the proof of approval, for the final authorization.
     * @param string|null $paymentToken Older proof; ignored. On its way out.
     * @param string|null $interoperabilityToken interoperability_token. On its way out.
     * @param KlarnaCustomer|null $klarnaCustomer klarna_customer.
     * @param SelectedShipping|null $shipping shipping.
     * @param array<string, mixed> $more members that this version does not know, as they came
     */
    public function __construct(
        public readonly ?CustomerInteraction $customerInteraction = null,
        public readonly ?string $klarnaNetworkSessionToken = null,
        public readonly ?string $paymentToken = null,
        public readonly ?string $interoperabilityToken = null,
        public readonly ?KlarnaCustomer $klarnaCustomer = null,
        public readonly ?SelectedShipping $shipping = null,
        array $more = [],
    ) {
        parent::__construct($more);
    }
}
