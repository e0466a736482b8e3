<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

use Kassa\Model;

/**
 * What a token is good for. A revoked one is answered with an error.
 */
final class CustomerTokenIntrospection extends Model
{
    protected const MEMBERS = [
        'status' => ['status', ['text'], false],
        'scopes' => ['scopes', ['list', ['choice', CustomerTokenScope::class]], false],
        'issuedAt' => ['issued_at', ['integer'], false],
        'customerTokenReference' => ['customer_token_reference', ['text'], false],
    ];

    /**
     * @param string|null $status ACTIVE is the only value that was seen.
     * @param list<CustomerTokenScope|string>|null $scopes scopes.
     * @param int|null $issuedAt Milliseconds since 1970, unlike every other time.
     * @param string|null $customerTokenReference customer_token_reference.
     * @param array<string, mixed> $more members that this version does not know, as they came
     */
    public function __construct(
        public readonly ?string $status = null,
        public readonly ?array $scopes = null,
        public readonly ?int $issuedAt = null,
        public readonly ?string $customerTokenReference = null,
        array $more = [],
    ) {
        parent::__construct($more);
    }
}
