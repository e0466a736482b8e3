<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

/**
 * A part of the customer's profile.
 *
 * The set is open: a value that this version does not know stays the text that it is.
 */
enum ProfileScope: string
{
    case ProfileName = 'profile:name';
    case ProfileEmail = 'profile:email';
    case ProfilePhone = 'profile:phone';
    case ProfileLocale = 'profile:locale';
    case ProfileBillingAddress = 'profile:billing_address';
    case ProfileCountry = 'profile:country';
    case ProfileNationalIdentification = 'profile:national_identification';
    case ProfileDateOfBirth = 'profile:date_of_birth';
}
