<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

/**
 * A property of the shipping.
 *
 * The set is open: a value that this version does not know stays the text that it is.
 */
enum ShippingTypeAttribute: string
{
    case ContactlessDelivery = 'CONTACTLESS_DELIVERY';
    case Express = 'EXPRESS';
    case IdentificationRequired = 'IDENTIFICATION_REQUIRED';
    case LeaveAtCurb = 'LEAVE_AT_CURB';
    case LeaveAtDoor = 'LEAVE_AT_DOOR';
    case LeaveWithNeighbour = 'LEAVE_WITH_NEIGHBOUR';
    case SignatureRequired = 'SIGNATURE_REQUIRED';
    case Tracked = 'TRACKED';
    case Untracked = 'UNTRACKED';
}
