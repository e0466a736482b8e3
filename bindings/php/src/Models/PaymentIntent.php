<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

/**
 * What the customer wants to do.
 *
 * The set is open: a value that this version does not know stays the text that it is.
 */
enum PaymentIntent: string
{
    case Pay = 'PAY';
    case Subscribe = 'SUBSCRIBE';
    case AddToWallet = 'ADD_TO_WALLET';
}
