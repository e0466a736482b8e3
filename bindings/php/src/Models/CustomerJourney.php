<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

/**
 * What the customer is supposed to have done before.
 *
 * The set is open: a value that this version does not know stays the text that it is.
 */
enum CustomerJourney: string
{
    case KlarnaExpressCheckout = 'KLARNA_EXPRESS_CHECKOUT';
    case SignInWithKlarna = 'SIGN_IN_WITH_KLARNA';
    case KlarnaPreQualification = 'KLARNA_PRE_QUALIFICATION';
    case KlarnaAccountLinking = 'KLARNA_ACCOUNT_LINKING';
}
