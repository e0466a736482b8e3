<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

/**
 * How far the transfer is.
 *
 * The set is open: a value that this version does not know stays the text that it is.
 */
enum PayoutStatus: string
{
    case Processed = 'PROCESSED';
    case Confirmed = 'CONFIRMED';
    case Failed = 'FAILED';
}
