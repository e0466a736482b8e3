<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

use Kassa\Model;

/**
 * A key that was just made.
 */
final class SigningKeyCreated extends Model
{
    protected const MEMBERS = [
        'signingKeyId' => ['signing_key_id', ['text'], false],
        'signingKey' => ['signing_key', ['text'], true],
        'createdAt' => ['created_at', ['text'], false],
    ];

    /**
     * @param string|null $signingKeyId signing_key_id.
     * @param string|null $signingKey Shown once. Its characters are the HMAC key, as they stand: nothing is decoded.
     * @param string|null $createdAt created_at.
     * @param array<string, mixed> $more members that this version does not know, as they came
     */
    public function __construct(
        public readonly ?string $signingKeyId = null,
        public readonly ?string $signingKey = null,
        public readonly ?string $createdAt = null,
        array $more = [],
    ) {
        parent::__construct($more);
    }
}
