<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

/**
 * Whether events are delivered.
 *
 * The set is open: a value that this version does not know stays the text that it is.
 */
enum WebhookStatus: string
{
    case Enabled = 'ENABLED';
    case Disabled = 'DISABLED';
}
