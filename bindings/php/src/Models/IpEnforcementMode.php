<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

/**
 * How a call from another address is treated.
 *
 * The set is open: a value that this version does not know stays the text that it is.
 */
enum IpEnforcementMode: string
{
    case NotEnabled = 'NOT_ENABLED';
    case Reporting = 'REPORTING';
    case Enforced = 'ENFORCED';
}
