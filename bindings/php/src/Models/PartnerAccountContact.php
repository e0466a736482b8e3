<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

use Kassa\Model;

/**
 * Whom to write to about the account.
 */
final class PartnerAccountContact extends Model
{
    protected const MEMBERS = [
        'email' => ['email', ['text'], true],
        'givenName' => ['given_name', ['text'], true],
        'familyName' => ['family_name', ['text'], true],
        'phone' => ['phone', ['text'], true],
    ];

    /**
     * @param string|null $email email. Needed in a request.
     * @param string|null $givenName given_name.
     * @param string|null $familyName family_name.
     * @param string|null $phone International, with the plus sign.
     * @param array<string, mixed> $more members that this version does not know, as they came
     */
    public function __construct(
        public readonly ?string $email = null,
        public readonly ?string $givenName = null,
        public readonly ?string $familyName = null,
        public readonly ?string $phone = null,
        array $more = [],
    ) {
        parent::__construct($more);
    }
}
