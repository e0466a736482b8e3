<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

use Kassa\Model;

/**
 * All keys of the account.
 */
final class SigningKeyList extends Model
{
    protected const MEMBERS = [
        'signingKeys' => ['signing_keys', ['list', ['object', SigningKey::class]], false],
    ];

    /**
     * @param list<SigningKey>|null $signingKeys signing_keys.
     * @param array<string, mixed> $more members that this version does not know, as they came
     */
    public function __construct(
        public readonly ?array $signingKeys = null,
        array $more = [],
    ) {
        parent::__construct($more);
    }
}
