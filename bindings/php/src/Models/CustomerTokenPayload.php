<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

use Kassa\Model;

/**
 * Event: a token was revoked, by the caller or by the customer. No source confirms it.
 */
final class CustomerTokenPayload extends Model
{
    protected const MEMBERS = [
        'customerToken' => ['customer_token', ['text'], true],
        'customerTokenReference' => ['customer_token_reference', ['text'], false],
        'state' => ['state', ['choice', CustomerTokenState::class], false],
        'previousState' => ['previous_state', ['choice', CustomerTokenPreviousState::class], false],
    ];

    /**
     * @param string|null $customerToken customer_token.
     * @param string|null $customerTokenReference customer_token_reference.
     * @param CustomerTokenState|string|null $state state.
     * @param CustomerTokenPreviousState|string|null $previousState previous_state.
     * @param array<string, mixed> $more members that this version does not know, as they came
     */
    public function __construct(
        public readonly ?string $customerToken = null,
        public readonly ?string $customerTokenReference = null,
        public readonly CustomerTokenState|string|null $state = null,
        public readonly CustomerTokenPreviousState|string|null $previousState = null,
        array $more = [],
    ) {
        parent::__construct($more);
    }
}
