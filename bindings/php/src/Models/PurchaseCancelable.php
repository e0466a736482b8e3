<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

/**
 * Whether the purchase can be cancelled.
 *
 * The set is open: a value that this version does not know stays the text that it is.
 */
enum PurchaseCancelable: string
{
    case YesWeWillCancelThePurchase = 'YES_WE_WILL_CANCEL_THE_PURCHASE';
}
