<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

/**
 * How a part of a text looks.
 *
 * The set is open: a value that this version does not know stays the text that it is.
 */
enum PresentationTextStyle: string
{
    case Bold = 'BOLD';
    case Italic = 'ITALIC';
    case Underline = 'UNDERLINE';
}
