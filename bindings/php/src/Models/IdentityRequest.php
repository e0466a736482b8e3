<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

use Kassa\Model;

/**
 * A sign-in.
 */
final class IdentityRequest extends Model
{
    protected const MEMBERS = [
        'identityRequestId' => ['identity_request_id', ['text'], false],
        'state' => ['state', ['text'], false],
        'stateContext' => ['state_context', ['object', IdentityRequestStateContext::class], false],
    ];

    /**
     * @param string|null $identityRequestId identity_request_id.
     * @param string|null $state Its values are not published.
     * @param IdentityRequestStateContext|null $stateContext state_context.
     * @param array<string, mixed> $more members that this version does not know, as they came
     */
    public function __construct(
        public readonly ?string $identityRequestId = null,
        public readonly ?string $state = null,
        public readonly ?IdentityRequestStateContext $stateContext = null,
        array $more = [],
    ) {
        parent::__construct($more);
    }
}
