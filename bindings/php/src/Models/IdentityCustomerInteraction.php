<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

use Kassa\Model;

/**
 * The way to the customer.
 */
final class IdentityCustomerInteraction extends Model
{
    protected const MEMBERS = [
        'identityRequestUrl' => ['identity_request_url', ['text'], true],
    ];

    /**
     * @param string|null $identityRequestUrl To be opened in the browser. Whoever has it stands in for the customer.
     * @param array<string, mixed> $more members that this version does not know, as they came
     */
    public function __construct(
        public readonly ?string $identityRequestUrl = null,
        array $more = [],
    ) {
        parent::__construct($more);
    }
}
