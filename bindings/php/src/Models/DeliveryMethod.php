<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

/**
 * How it was delivered.
 *
 * The set is open: a value that this version does not know stays the text that it is.
 */
enum DeliveryMethod: string
{
    case BuyOnlinePickUpInStore = 'BUY_ONLINE_PICK_UP_IN_STORE';
    case ByPostOrMail = 'BY_POST_OR_MAIL';
    case DigitalDelivery = 'DIGITAL_DELIVERY';
    case FoodDeliveryPerishablesToCustomer = 'FOOD_DELIVERY_PERISHABLES_TO_CUSTOMER';
    case FoodDeliveryPerishablesToPickUpSpot = 'FOOD_DELIVERY_PERISHABLES_TO_PICK_UP_SPOT';
    case InternalDeliveryServiceLogisticsCarrier = 'INTERNAL_DELIVERY_SERVICE_LOGISTICS_CARRIER';
}
