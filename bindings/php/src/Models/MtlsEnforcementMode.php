<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

/**
 * How a call without a valid certificate is treated.
 *
 * The set is open: a value that this version does not know stays the text that it is.
 */
enum MtlsEnforcementMode: string
{
    case Reporting = 'REPORTING';
    case NotEnabled = 'NOT_ENABLED';
    case Enforced = 'ENFORCED';
}
