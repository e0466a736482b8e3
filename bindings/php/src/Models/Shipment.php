<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

use Kassa\Model;

/**
 * A parcel.
 */
final class Shipment extends Model
{
    protected const MEMBERS = [
        'delivery' => ['delivery', ['object', ShipmentLeg::class], false],
        'return_' => ['return', ['object', ShipmentLeg::class], false],
    ];

    /**
     * @param ShipmentLeg|null $delivery delivery.
     * @param ShipmentLeg|null $return_ return.
     * @param array<string, mixed> $more members that this version does not know, as they came
     */
    public function __construct(
        public readonly ?ShipmentLeg $delivery = null,
        public readonly ?ShipmentLeg $return_ = null,
        array $more = [],
    ) {
        parent::__construct($more);
    }
}
