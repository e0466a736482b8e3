<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

use Kassa\Model;

/**
 * The customer.
 */
final class Customer extends Model
{
    protected const MEMBERS = [
        'givenName' => ['given_name', ['text'], true],
        'familyName' => ['family_name', ['text'], true],
        'email' => ['email', ['text'], true],
        'emailLastVerifiedAt' => ['email_last_verified_at', ['text'], true],
        'phone' => ['phone', ['text'], true],
        'phoneLastVerifiedAt' => ['phone_last_verified_at', ['text'], true],
        'address' => ['address', ['object', Address::class], true],
        'dateOfBirth' => ['date_of_birth', ['text'], true],
        'customerAccount' => ['customer_account', ['object', CustomerAccount::class], true],
        'customerDevice' => ['customer_device', ['object', CustomerDevice::class], true],
    ];

    /**
     * @param string|null $givenName given_name.
     * @param string|null $familyName family_name.
     * @param string|null $email email.
     * @param string|null $emailLastVerifiedAt email_last_verified_at.
     * @param string|null $phone phone.
     * @param string|null $phoneLastVerifiedAt phone_last_verified_at.
     * @param Address|null $address address.
     * @param string|null $dateOfBirth date_of_birth.
     * @param CustomerAccount|null $customerAccount customer_account.
     * @param CustomerDevice|null $customerDevice customer_device.
     * @param array<string, mixed> $more members that this version does not know, as they came
     */
    public function __construct(
        public readonly ?string $givenName = null,
        public readonly ?string $familyName = null,
        public readonly ?string $email = null,
        public readonly ?string $emailLastVerifiedAt = null,
        public readonly ?string $phone = null,
        public readonly ?string $phoneLastVerifiedAt = null,
        public readonly ?Address $address = null,
        public readonly ?string $dateOfBirth = null,
        public readonly ?CustomerAccount $customerAccount = null,
        public readonly ?CustomerDevice $customerDevice = null,
        array $more = [],
    ) {
        parent::__construct($more);
    }
}
