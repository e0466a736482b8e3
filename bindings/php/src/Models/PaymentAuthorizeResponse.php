<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

use Kassa\Model;

/**
 * The decision. A result may stand in either part; the presence of a payment request says step-up, too.
 */
final class PaymentAuthorizeResponse extends Model
{
    protected const MEMBERS = [
        'paymentTransactionResponse' => ['payment_transaction_response', ['object', PaymentTransactionResponse::class], false],
        'customerTokenResponse' => ['customer_token_response', ['object', CustomerTokenResponse::class], false],
        'paymentRequest' => ['payment_request', ['object', PaymentRequest::class], false],
        'klarnaNetworkResponseData' => ['klarna_network_response_data', ['text'], true],
    ];

    /**
     * @param PaymentTransactionResponse|null $paymentTransactionResponse payment_transaction_response.
     * @param CustomerTokenResponse|null $customerTokenResponse customer_token_response.
     * @param PaymentRequest|null $paymentRequest Present when the customer has to approve.
     * @param string|null $klarnaNetworkResponseData For the partner, to be handed on unaltered. Where it stands in an answer is not published. No source confirms
     *     it.
     * @param array<string, mixed> $more members that this version does not know, as they came
     */
    public function __construct(
        public readonly ?PaymentTransactionResponse $paymentTransactionResponse = null,
        public readonly ?CustomerTokenResponse $customerTokenResponse = null,
        public readonly ?PaymentRequest $paymentRequest = null,
        public readonly ?string $klarnaNetworkResponseData = null,
        array $more = [],
    ) {
        parent::__construct($more);
    }
}
