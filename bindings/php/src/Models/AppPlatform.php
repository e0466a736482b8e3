<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

/**
 * Platform of an app.
 *
 * The set is open: a value that this version does not know stays the text that it is.
 */
enum AppPlatform: string
{
    case Ios = 'IOS';
}
