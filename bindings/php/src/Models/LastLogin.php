<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

use Kassa\Model;

/**
 * The latest sign-in.
 */
final class LastLogin extends Model
{
    protected const MEMBERS = [
        'occurredAt' => ['occurred_at', ['text'], true],
        'loginMethod' => ['login_method', ['choice', LoginMethod::class], true],
    ];

    /**
     * @param string|null $occurredAt occurred_at.
     * @param LoginMethod|string|null $loginMethod login_method.
     * @param array<string, mixed> $more members that this version does not know, as they came
     */
    public function __construct(
        public readonly ?string $occurredAt = null,
        public readonly LoginMethod|string|null $loginMethod = null,
        array $more = [],
    ) {
        parent::__construct($more);
    }
}
