<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

use Kassa\Model;

/**
 * Decision about the customer token.
 */
final class CustomerTokenResponse extends Model
{
    protected const MEMBERS = [
        'result' => ['result', ['choice', AuthorizationResult::class], false],
        'resultReason' => ['result_reason', ['text'], false],
        'customerToken' => ['customer_token', ['either', ['text'], ['object', CustomerTokenGrant::class]], true],
        'customerTokenId' => ['customer_token_id', ['text'], true],
    ];

    /**
     * @param AuthorizationResult|string|null $result result.
     * @param string|null $resultReason result_reason. No source confirms it.
     * @param string|CustomerTokenGrant|null $customerToken The token, bare or inside an object.
     * @param string|null $customerTokenId customer_token_id. No source confirms it.
     * @param array<string, mixed> $more members that this version does not know, as they came
     */
    public function __construct(
        public readonly AuthorizationResult|string|null $result = null,
        public readonly ?string $resultReason = null,
        public readonly string|CustomerTokenGrant|null $customerToken = null,
        public readonly ?string $customerTokenId = null,
        array $more = [],
    ) {
        parent::__construct($more);
    }
}
