<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

/**
 * Whether a subscription is still free of charge.
 *
 * The set is open: a value that this version does not know stays the text that it is.
 */
enum FreeTrial: string
{
    case Active = 'ACTIVE';
    case Inactive = 'INACTIVE';
}
