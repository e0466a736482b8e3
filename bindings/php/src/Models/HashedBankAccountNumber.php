<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

use Kassa\Model;

/**
 * Hash of an account number: Argon2id with salt and settings that Klarna hands out, over the number without
 * blanks and in capitals.
 */
final class HashedBankAccountNumber extends Model
{
    protected const MEMBERS = [
        'value' => ['value', ['text'], true],
        'sanitizationMethod' => ['sanitization_method', ['text'], false],
    ];

    /**
     * @param string|null $value Base64. Needed in a request.
     * @param string|null $sanitizationMethod Its values are not published. Needed in a request. No source confirms it.
     * @param array<string, mixed> $more members that this version does not know, as they came
     */
    public function __construct(
        public readonly ?string $value = null,
        public readonly ?string $sanitizationMethod = null,
        array $more = [],
    ) {
        parent::__construct($more);
    }
}
