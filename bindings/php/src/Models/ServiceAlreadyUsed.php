<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

/**
 * Whether the service was used.
 *
 * The set is open: a value that this version does not know stays the text that it is.
 */
enum ServiceAlreadyUsed: string
{
    case YesTheServiceHasBeenUsed = 'YES_THE_SERVICE_HAS_BEEN_USED';
}
