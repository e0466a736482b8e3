<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

use Kassa\Model;

/**
 * Who receives the goods.
 */
final class Recipient extends Model
{
    protected const MEMBERS = [
        'givenName' => ['given_name', ['text'], true],
        'familyName' => ['family_name', ['text'], true],
        'email' => ['email', ['text'], true],
        'phone' => ['phone', ['text'], true],
        'attention' => ['attention', ['text'], true],
    ];

    /**
     * @param string|null $givenName given_name. Needed in a request.
     * @param string|null $familyName family_name. Needed in a request.
     * @param string|null $email email.
     * @param string|null $phone With country code.
     * @param string|null $attention attention.
     * @param array<string, mixed> $more members that this version does not know, as they came
     */
    public function __construct(
        public readonly ?string $givenName = null,
        public readonly ?string $familyName = null,
        public readonly ?string $email = null,
        public readonly ?string $phone = null,
        public readonly ?string $attention = null,
        array $more = [],
    ) {
        parent::__construct($more);
    }
}
