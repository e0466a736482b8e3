<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

/**
 * A member of a brand that is missing or cannot be used.
 *
 * The set is open: a value that this version does not know stays the text that it is.
 */
enum BrandDataField: string
{
    case LogoUrl = 'logo_url';
}
