<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

use Kassa\Model;

/**
 * The customer token that is asked for.
 */
final class RequestCustomerToken extends Model
{
    protected const MEMBERS = [
        'scopes' => ['scopes', ['list', ['choice', CustomerTokenScope::class]], false],
        'customerTokenReference' => ['customer_token_reference', ['text'], false],
    ];

    /**
     * @param list<CustomerTokenScope|string>|null $scopes scopes. Needed in a request.
     * @param string|null $customerTokenReference customer_token_reference.
     * @param array<string, mixed> $more members that this version does not know, as they came
     */
    public function __construct(
        public readonly ?array $scopes = null,
        public readonly ?string $customerTokenReference = null,
        array $more = [],
    ) {
        parent::__construct($more);
    }
}
