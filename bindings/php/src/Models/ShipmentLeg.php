<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

use Kassa\Model;

/**
 * A parcel's way in one direction.
 */
final class ShipmentLeg extends Model
{
    protected const MEMBERS = [
        'trackingNumber' => ['tracking_number', ['text'], false],
        'trackingUrl' => ['tracking_url', ['text'], false],
        'shippingCarrier' => ['shipping_carrier', ['text'], false],
        'shippingType' => ['shipping_type', ['choice', ShippingType::class], false],
        'shippingTypeAttribute' => ['shipping_type_attribute', ['choice', ShippingTypeAttribute::class], false],
        'estimatedDeliveryDate' => ['estimated_delivery_date', ['text'], false],
    ];

    /**
     * @param string|null $trackingNumber tracking_number.
     * @param string|null $trackingUrl tracking_url.
     * @param string|null $shippingCarrier shipping_carrier.
     * @param ShippingType|string|null $shippingType shipping_type.
     * @param ShippingTypeAttribute|string|null $shippingTypeAttribute One value here, a list in the purchase data.
     * @param string|null $estimatedDeliveryDate estimated_delivery_date.
     * @param array<string, mixed> $more members that this version does not know, as they came
     */
    public function __construct(
        public readonly ?string $trackingNumber = null,
        public readonly ?string $trackingUrl = null,
        public readonly ?string $shippingCarrier = null,
        public readonly ShippingType|string|null $shippingType = null,
        public readonly ShippingTypeAttribute|string|null $shippingTypeAttribute = null,
        public readonly ?string $estimatedDeliveryDate = null,
        array $more = [],
    ) {
        parent::__construct($more);
    }
}
