<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

/**
 * Why a return was rejected.
 *
 * The set is open: a value that this version does not know stays the text that it is.
 */
enum ReturnRejectedReason: string
{
    case CustomerDidNotContactMerchant = 'CUSTOMER_DID_NOT_CONTACT_MERCHANT';
}
