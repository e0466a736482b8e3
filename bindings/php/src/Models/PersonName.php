<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

use Kassa\Model;

/**
 * Name of a person.
 */
final class PersonName extends Model
{
    protected const MEMBERS = [
        'givenName' => ['given_name', ['text'], true],
        'familyName' => ['family_name', ['text'], true],
    ];

    /**
     * @param string|null $givenName given_name.
     * @param string|null $familyName family_name.
     * @param array<string, mixed> $more members that this version does not know, as they came
     */
    public function __construct(
        public readonly ?string $givenName = null,
        public readonly ?string $familyName = null,
        array $more = [],
    ) {
        parent::__construct($more);
    }
}
