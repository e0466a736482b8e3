<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

use Kassa\Model;

/**
 * A session, to be handed on.
 */
final class InteroperabilityTokenResponse extends Model
{
    protected const MEMBERS = [
        'interoperabilityToken' => ['interoperability_token', ['text'], true],
        'klarnaNetworkSessionToken' => ['klarna_network_session_token', ['text'], true],
    ];

    /**
     * @param string|null $interoperabilityToken interoperability_token.
     * @param string|null $klarnaNetworkSessionToken Newer name; expected, not seen in an answer of this call. No source confirms it.
     * @param array<string, mixed> $more members that this version does not know, as they came
     */
    public function __construct(
        public readonly ?string $interoperabilityToken = null,
        public readonly ?string $klarnaNetworkSessionToken = null,
        array $more = [],
    ) {
        parent::__construct($more);
    }
}
