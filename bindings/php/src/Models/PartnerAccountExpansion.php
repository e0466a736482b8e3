<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

/**
 * What to tell along with an account.
 *
 * The set is open: a value that this version does not know stays the text that it is.
 */
enum PartnerAccountExpansion: string
{
    case Products = 'products';
    case Brands = 'brands';
    case StoreGroups = 'store_groups';
    case PartnerBusinessEntities = 'partner_business_entities';
}
