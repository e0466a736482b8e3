<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

/**
 * Whether the products were used.
 *
 * The set is open: a value that this version does not know stays the text that it is.
 */
enum ProductsAlreadyUsed: string
{
    case NoTheProductsHaveNotBeenUsedYet = 'NO_THE_PRODUCTS_HAVE_NOT_BEEN_USED_YET';
}
