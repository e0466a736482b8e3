<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

use Kassa\Model;

/**
 * How the customer reaches Klarna and comes back.
 */
final class IdentityInteractionConfig extends Model
{
    protected const MEMBERS = [
        'method' => ['method', ['text'], false],
        'returnUrl' => ['return_url', ['text'], false],
    ];

    /**
     * @param string|null $method method. Needed in a request.
     * @param string|null $returnUrl May hold `{klarna.identity_request.id}` and `{klarna.identity_request.state}`.
     * @param array<string, mixed> $more members that this version does not know, as they came
     */
    public function __construct(
        public readonly ?string $method = null,
        public readonly ?string $returnUrl = null,
        array $more = [],
    ) {
        parent::__construct($more);
    }
}
