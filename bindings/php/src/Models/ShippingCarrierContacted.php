<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

/**
 * Whether the carrier was spoken to.
 *
 * The set is open: a value that this version does not know stays the text that it is.
 */
enum ShippingCarrierContacted: string
{
    case YesPurchaseHasBeenDeliveredBackToUs = 'YES_PURCHASE_HAS_BEEN_DELIVERED_BACK_TO_US';
}
