<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

use Kassa\Model;

/**
 * What was asked for and the customer shared.
 */
final class CustomerProfile extends Model
{
    protected const MEMBERS = [
        'customerId' => ['customer_id', ['text'], true],
        'givenName' => ['given_name', ['text'], true],
        'familyName' => ['family_name', ['text'], true],
        'email' => ['email', ['text'], true],
        'emailVerified' => ['email_verified', ['flag'], true],
        'phone' => ['phone', ['text'], true],
        'phoneVerified' => ['phone_verified', ['flag'], true],
        'locale' => ['locale', ['text'], true],
        'country' => ['country', ['text'], true],
        'address' => ['address', ['object', Address::class], true],
        'dateOfBirth' => ['date_of_birth', ['text'], true],
        'nationalIdentification' => ['national_identification', ['text'], true],
    ];

    /**
     * @param string|null $customerId customer_id.
     * @param string|null $givenName given_name.
     * @param string|null $familyName family_name.
     * @param string|null $email email.
     * @param bool|null $emailVerified email_verified.
     * @param string|null $phone phone.
     * @param bool|null $phoneVerified phone_verified.
     * @param string|null $locale locale.
     * @param string|null $country country.
     * @param Address|null $address address.
     * @param string|null $dateOfBirth date_of_birth. No source confirms it.
     * @param string|null $nationalIdentification national_identification. No source confirms it.
     * @param array<string, mixed> $more members that this version does not know, as they came
     */
    public function __construct(
        public readonly ?string $customerId = null,
        public readonly ?string $givenName = null,
        public readonly ?string $familyName = null,
        public readonly ?string $email = null,
        public readonly ?bool $emailVerified = null,
        public readonly ?string $phone = null,
        public readonly ?bool $phoneVerified = null,
        public readonly ?string $locale = null,
        public readonly ?string $country = null,
        public readonly ?Address $address = null,
        public readonly ?string $dateOfBirth = null,
        public readonly ?string $nationalIdentification = null,
        array $more = [],
    ) {
        parent::__construct($more);
    }
}
