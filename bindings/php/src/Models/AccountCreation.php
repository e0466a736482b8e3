<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

use Kassa\Model;

/**
 * The sign-up.
 */
final class AccountCreation extends Model
{
    protected const MEMBERS = [
        'accountCreatedFromIp' => ['account_created_from_ip', ['text'], true],
        'accountCreatedAt' => ['account_created_at', ['text'], false],
    ];

    /**
     * @param string|null $accountCreatedFromIp The address that the partner came from.
     * @param string|null $accountCreatedAt account_created_at.
     * @param array<string, mixed> $more members that this version does not know, as they came
     */
    public function __construct(
        public readonly ?string $accountCreatedFromIp = null,
        public readonly ?string $accountCreatedAt = null,
        array $more = [],
    ) {
        parent::__construct($more);
    }
}
