<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

/**
 * What was decided.
 *
 * The set is open: a value that this version does not know stays the text that it is.
 */
enum AuthorizationResult: string
{
    case Approved = 'APPROVED';
    case StepUpRequired = 'STEP_UP_REQUIRED';
    case Declined = 'DECLINED';
}
