<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

/**
 * Rules that a dispute follows, fixed when it is opened.
 *
 * The set is open: a value that this version does not know stays the text that it is.
 */
enum DisputeFramework: string
{
    case Framework2020 = 'FRAMEWORK_2020';
    case Framework2026 = 'FRAMEWORK_2026';
}
