<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

/**
 * Whether partner and customer came to terms.
 *
 * The set is open: a value that this version does not know stays the text that it is.
 */
enum DisputeResolved: string
{
    case NoDisputeNotAccepted = 'NO_DISPUTE_NOT_ACCEPTED';
    case YesOtherResolution = 'YES_OTHER_RESOLUTION';
    case YesWillRefundTheCustomerThroughKlarna = 'YES_WILL_REFUND_THE_CUSTOMER_THROUGH_KLARNA';
}
