<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

/**
 * Who switches a program on.
 *
 * The set is open: a value that this version does not know stays the text that it is.
 */
enum EnablementType: string
{
    case Preset = 'PRESET';
    case Optional = 'OPTIONAL';
    case Restricted = 'RESTRICTED';
}
