<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

/**
 * State of a transaction.
 *
 * The set is open: a value that this version does not know stays the text that it is.
 */
enum PaymentTransactionState: string
{
    case Authorized = 'AUTHORIZED';
    case Expired = 'EXPIRED';
    case Completed = 'COMPLETED';
    case Closed = 'CLOSED';
}
