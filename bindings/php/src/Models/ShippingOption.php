<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

use Kassa\Model;

/**
 * How a delivery is made.
 */
final class ShippingOption extends Model
{
    protected const MEMBERS = [
        'shippingType' => ['shipping_type', ['choice', ShippingType::class], false],
        'shippingTypeAttributes' => ['shipping_type_attributes', ['list', ['choice', ShippingTypeAttribute::class]], false],
        'shippingCarrier' => ['shipping_carrier', ['text'], false],
    ];

    /**
     * @param ShippingType|string|null $shippingType shipping_type. Needed in a request.
     * @param list<ShippingTypeAttribute|string>|null $shippingTypeAttributes shipping_type_attributes.
     * @param string|null $shippingCarrier shipping_carrier.
     * @param array<string, mixed> $more members that this version does not know, as they came
     */
    public function __construct(
        public readonly ShippingType|string|null $shippingType = null,
        public readonly ?array $shippingTypeAttributes = null,
        public readonly ?string $shippingCarrier = null,
        array $more = [],
    ) {
        parent::__construct($more);
    }
}
