<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

use Kassa\Model;

/**
 * All keys of the account.
 */
final class ApiKeyCredentialList extends Model
{
    protected const MEMBERS = [
        'credentials' => ['credentials', ['list', ['object', ApiKeyCredential::class]], false],
    ];

    /**
     * @param list<ApiKeyCredential>|null $credentials credentials.
     * @param array<string, mixed> $more members that this version does not know, as they came
     */
    public function __construct(
        public readonly ?array $credentials = null,
        array $more = [],
    ) {
        parent::__construct($more);
    }
}
