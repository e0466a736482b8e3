<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

use Kassa\Model;

/**
 * The customer, as far as known to the caller.
 */
final class KlarnaCustomer extends Model
{
    protected const MEMBERS = [
        'customerToken' => ['customer_token', ['text'], true],
        'customerTokenReference' => ['customer_token_reference', ['text'], false],
        'customerProfile' => ['customer_profile', ['object', CustomerProfile::class], true],
    ];

    /**
     * @param string|null $customerToken customer_token.
     * @param string|null $customerTokenReference customer_token_reference.
     * @param CustomerProfile|null $customerProfile customer_profile.
     * @param array<string, mixed> $more members that this version does not know, as they came
     */
    public function __construct(
        public readonly ?string $customerToken = null,
        public readonly ?string $customerTokenReference = null,
        public readonly ?CustomerProfile $customerProfile = null,
        array $more = [],
    ) {
        parent::__construct($more);
    }
}
