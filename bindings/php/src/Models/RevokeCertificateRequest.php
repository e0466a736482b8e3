<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

use Kassa\Model;

/**
 * From when on a certificate is void.
 */
final class RevokeCertificateRequest extends Model
{
    protected const MEMBERS = [
        'revokedFrom' => ['revoked_from', ['text'], false],
    ];

    /**
     * @param string|null $revokedFrom Whole seconds in UTC. Needed in a request.
     * @param array<string, mixed> $more members that this version does not know, as they came
     */
    public function __construct(
        public readonly ?string $revokedFrom = null,
        array $more = [],
    ) {
        parent::__construct($more);
    }
}
