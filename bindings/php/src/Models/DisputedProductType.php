<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

/**
 * What was bought.
 *
 * The set is open: a value that this version does not know stays the text that it is.
 */
enum DisputedProductType: string
{
    case PhysicalProductsFullyShipped = 'PHYSICAL_PRODUCTS_FULLY_SHIPPED';
    case PhysicalProductsPartiallyShipped = 'PHYSICAL_PRODUCTS_PARTIALLY_SHIPPED';
    case PhysicalProductsNotShipped = 'PHYSICAL_PRODUCTS_NOT_SHIPPED';
    case Services = 'SERVICES';
    case TicketsTravel = 'TICKETS_TRAVEL';
}
