<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

use Kassa\Model;

/**
 * All certificates of the account.
 */
final class ClientCertificateCredentialList extends Model
{
    protected const MEMBERS = [
        'credentials' => ['credentials', ['list', ['object', ClientCertificateCredential::class]], false],
    ];

    /**
     * @param list<ClientCertificateCredential>|null $credentials credentials.
     * @param array<string, mixed> $more members that this version does not know, as they came
     */
    public function __construct(
        public readonly ?array $credentials = null,
        array $more = [],
    ) {
        parent::__construct($more);
    }
}
