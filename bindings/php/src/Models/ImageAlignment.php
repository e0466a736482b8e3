<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

/**
 * On which side of the text the picture stands.
 *
 * The set is open: a value that this version does not know stays the text that it is.
 */
enum ImageAlignment: string
{
    case Left = 'LEFT';
    case Right = 'RIGHT';
}
