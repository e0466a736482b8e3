<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

/**
 * State of a payment request.
 *
 * The set is open: a value that this version does not know stays the text that it is.
 */
enum PaymentRequestState: string
{
    case Submitted = 'SUBMITTED';
    case InProgress = 'IN_PROGRESS';
    case Completed = 'COMPLETED';
    case Expired = 'EXPIRED';
    case Canceled = 'CANCELED';
    case Declined = 'DECLINED';
}
