<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

/**
 * Departure from the usual course.
 *
 * The set is open: a value that this version does not know stays the text that it is.
 */
enum ProcessExceptionType: string
{
    case DisputeWindowExtension = 'DISPUTE_WINDOW_EXTENSION';
    case ImmediateDisputeResolution = 'IMMEDIATE_DISPUTE_RESOLUTION';
}
