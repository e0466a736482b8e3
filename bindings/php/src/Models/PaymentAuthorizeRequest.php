<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

use Kassa\Model;

/**
 * What is to be decided.
 */
final class PaymentAuthorizeRequest extends Model
{
    protected const MEMBERS = [
        'currency' => ['currency', ['text'], false],
        'requestPaymentTransaction' => ['request_payment_transaction', ['object', RequestPaymentTransaction::class], false],
        'requestCustomerToken' => ['request_customer_token', ['object', RequestCustomerToken::class], false],
        'supplementaryPurchaseData' => ['supplementary_purchase_data', ['object', SupplementaryPurchaseData::class], false],
        'interoperabilityData' => ['interoperability_data', ['text'], true],
        'klarnaNetworkData' => ['klarna_network_data', ['text'], true],
        'stepUpConfig' => ['step_up_config', ['object', StepUpConfig::class], false],
        'acquiringConfig' => ['acquiring_config', ['object', AcquiringConfig::class], false],
        'pointOfCheckout' => ['point_of_checkout', ['object', PointOfCheckout::class], false],
        'pointOfTransaction' => ['point_of_transaction', ['object', PointOfTransaction::class], false],
        'paymentRequestId' => ['payment_request_id', ['text'], false],
        'collectCustomerProfile' => ['collect_customer_profile', ['list', ['choice', ProfileScope::class]], false],
        'shippingConfig' => ['shipping_config', ['object', ShippingConfig::class], false],
    ];

    /**
     * @param string|null $currency currency. Needed in a request.
     * @param RequestPaymentTransaction|null $requestPaymentTransaction Ask for a payment.
     * @param RequestCustomerToken|null $requestCustomerToken Ask for a customer token.
     * @param SupplementaryPurchaseData|null $supplementaryPurchaseData The purchase: optional for the API, expected by the rules of the network.
     * @param string|null $interoperabilityData Data of the network from the partner, forwarded unaltered.
     * @param string|null $klarnaNetworkData Newer name of `interoperability_data`. No source confirms it.
     * @param StepUpConfig|null $stepUpConfig How the customer is asked to approve. Without it there is no step-up: the answer is APPROVED or DECLINED.
     * @param AcquiringConfig|null $acquiringConfig acquiring_config.
     * @param PointOfCheckout|null $pointOfCheckout point_of_checkout.
     * @param PointOfTransaction|null $pointOfTransaction point_of_transaction.
     * @param string|null $paymentRequestId The completed payment request, on the final authorization. No source confirms it.
     * @param list<ProfileScope|string>|null $collectCustomerProfile collect_customer_profile. No source confirms it.
     * @param ShippingConfig|null $shippingConfig shipping_config. No source confirms it.
     * @param array<string, mixed> $more members that this version does not know, as they came
     */
    public function __construct(
        public readonly ?string $currency = null,
        public readonly ?RequestPaymentTransaction $requestPaymentTransaction = null,
        public readonly ?RequestCustomerToken $requestCustomerToken = null,
        public readonly ?SupplementaryPurchaseData $supplementaryPurchaseData = null,
        public readonly ?string $interoperabilityData = null,
        public readonly ?string $klarnaNetworkData = null,
        public readonly ?StepUpConfig $stepUpConfig = null,
        public readonly ?AcquiringConfig $acquiringConfig = null,
        public readonly ?PointOfCheckout $pointOfCheckout = null,
        public readonly ?PointOfTransaction $pointOfTransaction = null,
        public readonly ?string $paymentRequestId = null,
        public readonly ?array $collectCustomerProfile = null,
        public readonly ?ShippingConfig $shippingConfig = null,
        array $more = [],
    ) {
        parent::__construct($more);
    }
}
