<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

use Kassa\Model;

/**
 * A payment request to be created.
 */
final class PaymentRequestCreate extends Model
{
    protected const MEMBERS = [
        'currency' => ['currency', ['text'], false],
        'amount' => ['amount', ['integer'], false],
        'paymentRequestReference' => ['payment_request_reference', ['text'], false],
        'supplementaryPurchaseData' => ['supplementary_purchase_data', ['object', SupplementaryPurchaseData::class], false],
        'interoperabilityData' => ['interoperability_data', ['text'], true],
        'requestCustomerToken' => ['request_customer_token', ['object', RequestCustomerToken::class], false],
        'customerInteractionConfig' => ['customer_interaction_config', ['object', CustomerInteractionConfig::class], false],
        'collectCustomerProfile' => ['collect_customer_profile', ['list', ['choice', ProfileScope::class]], false],
        'paymentOptionId' => ['payment_option_id', ['text'], false],
        'paymentProgramEnablementCodes' => ['payment_program_enablement_codes', ['list', ['text']], false],
        'shippingConfig' => ['shipping_config', ['object', ShippingConfig::class], false],
        'acquiringConfig' => ['acquiring_config', ['object', AcquiringConfig::class], false],
        'pointOfCheckout' => ['point_of_checkout', ['object', PointOfCheckout::class], false],
    ];

    /**
     * @param string|null $currency currency. Needed in a request.
     * @param int|null $amount Left out when only a token is asked for.
     * @param string|null $paymentRequestReference payment_request_reference.
     * @param SupplementaryPurchaseData|null $supplementaryPurchaseData supplementary_purchase_data.
     * @param string|null $interoperabilityData Data of the network from the partner, forwarded unaltered.
     * @param RequestCustomerToken|null $requestCustomerToken request_customer_token.
     * @param CustomerInteractionConfig|null $customerInteractionConfig customer_interaction_config. Needed in a request.
     * @param list<ProfileScope|string>|null $collectCustomerProfile collect_customer_profile.
     * @param string|null $paymentOptionId payment_option_id.
     * @param list<string>|null $paymentProgramEnablementCodes payment_program_enablement_codes.
     * @param ShippingConfig|null $shippingConfig shipping_config.
     * @param AcquiringConfig|null $acquiringConfig acquiring_config.
     * @param PointOfCheckout|null $pointOfCheckout point_of_checkout.
     * @param array<string, mixed> $more members that this version does not know, as they came
     */
    public function __construct(
        public readonly ?string $currency = null,
        public readonly ?int $amount = null,
        public readonly ?string $paymentRequestReference = null,
        public readonly ?SupplementaryPurchaseData $supplementaryPurchaseData = null,
        public readonly ?string $interoperabilityData = null,
        public readonly ?RequestCustomerToken $requestCustomerToken = null,
        public readonly ?CustomerInteractionConfig $customerInteractionConfig = null,
        public readonly ?array $collectCustomerProfile = null,
        public readonly ?string $paymentOptionId = null,
        public readonly ?array $paymentProgramEnablementCodes = null,
        public readonly ?ShippingConfig $shippingConfig = null,
        public readonly ?AcquiringConfig $acquiringConfig = null,
        public readonly ?PointOfCheckout $pointOfCheckout = null,
        array $more = [],
    ) {
        parent::__construct($more);
    }
}
