<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

/**
 * State of a dispute. PRE_ARBITRATION and CLOSED occur in both frameworks and mean different things.
 *
 * The set is open: a value that this version does not know stays the text that it is.
 */
enum DisputeState: string
{
    case Initiated = 'INITIATED';
    case Representment = 'REPRESENTMENT';
    case PreArbitration = 'PRE_ARBITRATION';
    case Arbitration = 'ARBITRATION';
    case Closed = 'CLOSED';
    case ArbitrationPending = 'ARBITRATION_PENDING';
    case MerchantEvidencePending = 'MERCHANT_EVIDENCE_PENDING';
    case ArbitrationAppealWindowOpen = 'ARBITRATION_APPEAL_WINDOW_OPEN';
}
