<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

/**
 * Follows the state of the product.
 *
 * The set is open: a value that this version does not know stays the text that it is.
 */
enum PaymentAccountStatus: string
{
    case Enabled = 'ENABLED';
    case Disabled = 'DISABLED';
}
