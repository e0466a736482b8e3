<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

/**
 * How much was shipped.
 *
 * The set is open: a value that this version does not know stays the text that it is.
 */
enum ShippingProgress: string
{
    case FullyShipped = 'FULLY_SHIPPED';
    case PartiallyShipped = 'PARTIALLY_SHIPPED';
    case NotShipped = 'NOT_SHIPPED';
}
