<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

/**
 * What a customer token may be used for. A charge that does not fit is refused.
 *
 * The set is open: a value that this version does not know stays the text that it is.
 */
enum CustomerTokenScope: string
{
    case PaymentCustomerPresent = 'payment:customer_present';
    case PaymentCustomerNotPresent = 'payment:customer_not_present';
    case CustomerLogin = 'customer:login';
    case ProfileName = 'profile:name';
    case ProfileVerifiedName = 'profile:verified:name';
    case ProfileEmail = 'profile:email';
    case ProfilePhone = 'profile:phone';
    case ProfileLocale = 'profile:locale';
    case ProfileBillingAddress = 'profile:billing_address';
    case ProfileCountry = 'profile:country';
    case ProfileDateOfBirth = 'profile:date_of_birth';
    case ProfileVerifiedDateOfBirth = 'profile:verified:date_of_birth';
    case ProfileNationalIdentification = 'profile:national_identification';
    case ProfileCustomerId = 'profile:customer_id';
}
