<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

use Kassa\Model;

/**
 * 2020: a shipment.
 */
final class Shipment2020 extends Model
{
    protected const MEMBERS = [
        'paymentCaptureId' => ['payment_capture_id', ['text'], false],
        'trackingNumber' => ['tracking_number', ['text'], true],
        'shippingCarrier' => ['shipping_carrier', ['text'], false],
        'estimatedDeliveryDate' => ['estimated_delivery_date', ['text'], false],
        'shippingCarrierContacted' => ['shipping_carrier_contacted', ['choice', ShippingCarrierContacted::class], false],
    ];

    /**
     * @param string|null $paymentCaptureId payment_capture_id.
     * @param string|null $trackingNumber tracking_number.
     * @param string|null $shippingCarrier shipping_carrier.
     * @param string|null $estimatedDeliveryDate estimated_delivery_date.
     * @param ShippingCarrierContacted|string|null $shippingCarrierContacted shipping_carrier_contacted.
     * @param array<string, mixed> $more members that this version does not know, as they came
     */
    public function __construct(
        public readonly ?string $paymentCaptureId = null,
        public readonly ?string $trackingNumber = null,
        public readonly ?string $shippingCarrier = null,
        public readonly ?string $estimatedDeliveryDate = null,
        public readonly ShippingCarrierContacted|string|null $shippingCarrierContacted = null,
        array $more = [],
    ) {
        parent::__construct($more);
    }
}
