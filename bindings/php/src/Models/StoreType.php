<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

/**
 * Kind of a store.
 *
 * The set is open: a value that this version does not know stays the text that it is.
 */
enum StoreType: string
{
    case Website = 'WEBSITE';
    case PhysicalStore = 'PHYSICAL_STORE';
    case MobileApp = 'MOBILE_APP';
}
