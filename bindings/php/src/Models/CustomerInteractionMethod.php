<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

/**
 * How the customer reaches Klarna.
 *
 * The set is open: a value that this version does not know stays the text that it is.
 */
enum CustomerInteractionMethod: string
{
    case Handover = 'HANDOVER';
    case QrCode = 'QR_CODE';
    case ServerRedirect = 'SERVER_REDIRECT';
}
