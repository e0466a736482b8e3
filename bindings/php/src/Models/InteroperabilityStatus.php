<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

/**
 * What to do. An unknown value is read as PAYMENT_SUPPORTED.
 *
 * The set is open: a value that this version does not know stays the text that it is.
 */
enum InteroperabilityStatus: string
{
    case PaymentSupported = 'PAYMENT_SUPPORTED';
    case PaymentPrepared = 'PAYMENT_PREPARED';
    case PaymentPendingConfirmation = 'PAYMENT_PENDING_CONFIRMATION';
    case PaymentUnsupported = 'PAYMENT_UNSUPPORTED';
}
