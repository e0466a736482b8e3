<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

/**
 * Ground of a decision.
 *
 * The set is open: a value that this version does not know stays the text that it is.
 */
enum ComplianceDecisionType: string
{
    case FraudulentBehaviour = 'FRAUDULENT_BEHAVIOUR';
    case NonCompliant = 'NON_COMPLIANT';
    case ProhibitedOrRestrictedSegment = 'PROHIBITED_OR_RESTRICTED_SEGMENT';
    case OtherRisk = 'OTHER_RISK';
}
