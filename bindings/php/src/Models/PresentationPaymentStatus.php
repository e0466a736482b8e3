<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

/**
 * What comes next.
 *
 * The set is open: a value that this version does not know stays the text that it is.
 */
enum PresentationPaymentStatus: string
{
    case PendingPartnerAuthorization = 'PENDING_PARTNER_AUTHORIZATION';
    case RequiresCustomerAction = 'REQUIRES_CUSTOMER_ACTION';
}
