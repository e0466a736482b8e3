<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

use Kassa\Model;

/**
 * A key, in the one answer that has it.
 */
final class ApiKeySecret extends Model
{
    protected const MEMBERS = [
        'secret' => ['secret', ['text'], true],
    ];

    /**
     * @param string|null $secret Shown once. Store it before anything else is done; it cannot be read again.
     * @param array<string, mixed> $more members that this version does not know, as they came
     */
    public function __construct(
        public readonly ?string $secret = null,
        array $more = [],
    ) {
        parent::__construct($more);
    }
}
