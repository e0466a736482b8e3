<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

use Kassa\Model;

/**
 * A token that names user, account and roles.
 */
final class PortalJwtRequest extends Model
{
    protected const MEMBERS = [
        'jwt' => ['jwt', ['text'], true],
    ];

    /**
     * @param string|null $jwt Signed with a certificate of usage `JWT_SIGNING`. Needed in a request.
     * @param array<string, mixed> $more members that this version does not know, as they came
     */
    public function __construct(
        public readonly ?string $jwt = null,
        array $more = [],
    ) {
        parent::__construct($more);
    }
}
