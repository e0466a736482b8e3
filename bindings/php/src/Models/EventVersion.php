<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

/**
 * Generation of the payloads.
 *
 * The set is open: a value that this version does not know stays the text that it is.
 */
enum EventVersion: string
{
    case V2 = 'v2';
    case V1 = 'v1';
}
