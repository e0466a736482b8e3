<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

/**
 * Whether the goods came back.
 *
 * The set is open: a value that this version does not know stays the text that it is.
 */
enum ReturnReceived: string
{
    case ReturnNotReceived = 'RETURN_NOT_RECEIVED';
    case ReturnRejectedNoRefund = 'RETURN_REJECTED_NO_REFUND';
    case YesWillRefundTheCustomerThroughKlarna = 'YES_WILL_REFUND_THE_CUSTOMER_THROUGH_KLARNA';
}
