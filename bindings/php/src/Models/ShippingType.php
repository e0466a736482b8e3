<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

/**
 * How goods reach the customer.
 *
 * The set is open: a value that this version does not know stays the text that it is.
 */
enum ShippingType: string
{
    case DigitalDownload = 'DIGITAL_DOWNLOAD';
    case DigitalEmail = 'DIGITAL_EMAIL';
    case DigitalOther = 'DIGITAL_OTHER';
    case PhysicalOther = 'PHYSICAL_OTHER';
    case PickupBox = 'PICKUP_BOX';
    case PickupPoint = 'PICKUP_POINT';
    case PickupStore = 'PICKUP_STORE';
    case PickupWarehouse = 'PICKUP_WAREHOUSE';
    case ToCurb = 'TO_CURB';
    case ToDoor = 'TO_DOOR';
    case ToMailbox = 'TO_MAILBOX';
}
