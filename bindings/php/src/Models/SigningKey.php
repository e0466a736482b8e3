<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

use Kassa\Model;

/**
 * A key as it is listed and read: without its characters.
 */
final class SigningKey extends Model
{
    protected const MEMBERS = [
        'signingKeyId' => ['signing_key_id', ['text'], false],
        'createdAt' => ['created_at', ['text'], false],
    ];

    /**
     * @param string|null $signingKeyId Stands in the header of every event that is signed with it.
     * @param string|null $createdAt created_at.
     * @param array<string, mixed> $more members that this version does not know, as they came
     */
    public function __construct(
        public readonly ?string $signingKeyId = null,
        public readonly ?string $createdAt = null,
        array $more = [],
    ) {
        parent::__construct($more);
    }
}
