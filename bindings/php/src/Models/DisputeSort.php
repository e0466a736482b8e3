<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

/**
 * Order of a list of disputes. A minus in front turns it round.
 *
 * The set is open: a value that this version does not know stays the text that it is.
 */
enum DisputeSort: string
{
    case OpenedAt = 'opened_at';
    case OpenedAtDescending = '-opened_at';
    case DeadlineExpiresAt = 'deadline_expires_at';
    case DeadlineExpiresAtDescending = '-deadline_expires_at';
}
