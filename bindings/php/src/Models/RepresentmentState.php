<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

/**
 * State of the round of evidence.
 *
 * The set is open: a value that this version does not know stays the text that it is.
 */
enum RepresentmentState: string
{
    case EvidenceRequested = 'EVIDENCE_REQUESTED';
    case EvidenceReceived = 'EVIDENCE_RECEIVED';
    case EvidenceRequestExpired = 'EVIDENCE_REQUEST_EXPIRED';
    case EvidenceWaived = 'EVIDENCE_WAIVED';
    case RepresentmentAutomaticallyRejected = 'REPRESENTMENT_AUTOMATICALLY_REJECTED';
}
