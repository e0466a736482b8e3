<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

use Kassa\Model;

/**
 * A token and what it is good for.
 */
final class CustomerTokenGrant extends Model
{
    protected const MEMBERS = [
        'customerToken' => ['customer_token', ['text'], true],
        'customerTokenReference' => ['customer_token_reference', ['text'], false],
        'scopes' => ['scopes', ['list', ['choice', CustomerTokenScope::class]], false],
    ];

    /**
     * @param string|null $customerToken customer_token.
     * @param string|null $customerTokenReference customer_token_reference.
     * @param list<CustomerTokenScope|string>|null $scopes scopes.
     * @param array<string, mixed> $more members that this version does not know, as they came
     */
    public function __construct(
        public readonly ?string $customerToken = null,
        public readonly ?string $customerTokenReference = null,
        public readonly ?array $scopes = null,
        array $more = [],
    ) {
        parent::__construct($more);
    }
}
