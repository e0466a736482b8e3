<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

/**
 * Why. Compare without regard to case.
 *
 * The set is open: a value that this version does not know stays the text that it is.
 */
enum ProcessExceptionReason: string
{
    case DisputeMisHandled = 'DISPUTE_MIS_HANDLED';
    case RegulatoryRequirement = 'REGULATORY_REQUIREMENT';
    case FraudulentPartner = 'FRAUDULENT_PARTNER';
}
