<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

/**
 * Whether the customer was spoken to.
 *
 * The set is open: a value that this version does not know stays the text that it is.
 */
enum CustomerContacted: string
{
    case YesWeHaveBeenInContact = 'YES_WE_HAVE_BEEN_IN_CONTACT';
}
