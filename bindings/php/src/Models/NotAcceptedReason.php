<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

/**
 * Why the dispute is not accepted.
 *
 * The set is open: a value that this version does not know stays the text that it is.
 */
enum NotAcceptedReason: string
{
    case ItemNotFaultyAsDescribed = 'ITEM_NOT_FAULTY_AS_DESCRIBED';
    case OtherReasonCommentRequired = 'OTHER_REASON_COMMENT_REQUIRED';
    case CustomerRefusedDeliveryValidProofRequired = 'CUSTOMER_REFUSED_DELIVERY_VALID_PROOF_REQUIRED';
}
