<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

/**
 * Where the payment method stands in the list.
 *
 * The set is open: a value that this version does not know stays the text that it is.
 */
enum PresentationInstruction: string
{
    case ShowKlarna = 'SHOW_KLARNA';
    case PreselectKlarna = 'PRESELECT_KLARNA';
    case ShowOnlyKlarna = 'SHOW_ONLY_KLARNA';
    case HideKlarna = 'HIDE_KLARNA';
}
