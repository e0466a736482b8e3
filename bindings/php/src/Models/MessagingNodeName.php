<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

/**
 * Part that a node plays.
 *
 * The set is open: a value that this version does not know stays the text that it is.
 */
enum MessagingNodeName: string
{
    case TextMain = 'TEXT_MAIN';
    case ActionLearnMore = 'ACTION_LEARN_MORE';
    case KlarnaLogo = 'KLARNA_LOGO';
    case KlarnaBadge = 'KLARNA_BADGE';
    case ActionOpenBuyersProtectionLink = 'ACTION_OPEN_BUYERS_PROTECTION_LINK';
}
