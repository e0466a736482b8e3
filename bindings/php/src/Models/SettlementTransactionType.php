<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

/**
 * Kind of a line. Most kinds are not published.
 *
 * The set is open: a value that this version does not know stays the text that it is.
 */
enum SettlementTransactionType: string
{
    case ChargebackReversal = 'CHARGEBACK_REVERSAL';
    case AppealFee = 'APPEAL_FEE';
}
