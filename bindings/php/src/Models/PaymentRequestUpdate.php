<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

use Kassa\Model;

/**
 * Changes to a payment request: only what changes.
 */
final class PaymentRequestUpdate extends Model
{
    protected const MEMBERS = [
        'currency' => ['currency', ['text'], false],
        'amount' => ['amount', ['integer'], false],
        'paymentRequestReference' => ['payment_request_reference', ['text'], false],
        'supplementaryPurchaseData' => ['supplementary_purchase_data', ['object', SupplementaryPurchaseData::class], false],
        'interoperabilityData' => ['interoperability_data', ['text'], true],
        'customerInteractionConfig' => ['customer_interaction_config', ['object', CustomerInteractionConfig::class], false],
        'paymentOptionId' => ['payment_option_id', ['text'], false],
        'paymentProgramEnablementCodes' => ['payment_program_enablement_codes', ['list', ['text']], false],
        'shippingConfig' => ['shipping_config', ['object', ShippingConfig::class], false],
        'acquiringConfig' => ['acquiring_config', ['object', AcquiringConfig::class], false],
    ];

    /**
     * @param string|null $currency currency.
     * @param int|null $amount amount.
     * @param string|null $paymentRequestReference payment_request_reference.
     * @param SupplementaryPurchaseData|null $supplementaryPurchaseData supplementary_purchase_data.
     * @param string|null $interoperabilityData interoperability_data.
     * @param CustomerInteractionConfig|null $customerInteractionConfig customer_interaction_config.
     * @param string|null $paymentOptionId payment_option_id.
     * @param list<string>|null $paymentProgramEnablementCodes payment_program_enablement_codes.
     * @param ShippingConfig|null $shippingConfig shipping_config.
     * @param AcquiringConfig|null $acquiringConfig acquiring_config.
     * @param array<string, mixed> $more members that this version does not know, as they came
     */
    public function __construct(
        public readonly ?string $currency = null,
        public readonly ?int $amount = null,
        public readonly ?string $paymentRequestReference = null,
        public readonly ?SupplementaryPurchaseData $supplementaryPurchaseData = null,
        public readonly ?string $interoperabilityData = null,
        public readonly ?CustomerInteractionConfig $customerInteractionConfig = null,
        public readonly ?string $paymentOptionId = null,
        public readonly ?array $paymentProgramEnablementCodes = null,
        public readonly ?ShippingConfig $shippingConfig = null,
        public readonly ?AcquiringConfig $acquiringConfig = null,
        array $more = [],
    ) {
        parent::__construct($more);
    }
}
