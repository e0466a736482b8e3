<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

use Kassa\Model;

/**
 * Where a client identifier may be used.
 */
final class ClientIdentifierConfig extends Model
{
    protected const MEMBERS = [
        'allowedDomains' => ['allowed_domains', ['list', ['text']], false],
    ];

    /**
     * @param list<string>|null $allowedDomains Origins of web pages.
     * @param array<string, mixed> $more members that this version does not know, as they came
     */
    public function __construct(
        public readonly ?array $allowedDomains = null,
        array $more = [],
    ) {
        parent::__construct($more);
    }
}
