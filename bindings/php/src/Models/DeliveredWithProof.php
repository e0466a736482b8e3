<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

/**
 * Whether there is a proof of delivery.
 *
 * The set is open: a value that this version does not know stays the text that it is.
 */
enum DeliveredWithProof: string
{
    case YesPurchaseDeliveredWithProofOfDelivery = 'YES_PURCHASE_DELIVERED_WITH_PROOF_OF_DELIVERY';
    case NoPurchaseWasNotDeliveredWithProofOfDelivery = 'NO_PURCHASE_WAS_NOT_DELIVERED_WITH_PROOF_OF_DELIVERY';
}
