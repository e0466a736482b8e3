<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

use Kassa\Model;

/**
 * The one round of evidence of a dispute.
 */
final class Representment extends Model
{
    protected const MEMBERS = [
        'state' => ['state', ['choice', RepresentmentState::class], false],
        'previousState' => ['previous_state', ['choice', RepresentmentPreviousState::class], false],
        'expiresAt' => ['expires_at', ['text'], false],
        'request' => ['request', ['object', RepresentmentRequest::class], false],
        'partnerEvidence' => ['partner_evidence', ['object', PartnerEvidence::class], false],
    ];

    /**
     * @param RepresentmentState|string|null $state state.
     * @param RepresentmentPreviousState|string|null $previousState previous_state.
     * @param string|null $expiresAt The time that counts.
     * @param RepresentmentRequest|null $request request.
     * @param PartnerEvidence|null $partnerEvidence partner_evidence.
     * @param array<string, mixed> $more members that this version does not know, as they came
     */
    public function __construct(
        public readonly RepresentmentState|string|null $state = null,
        public readonly RepresentmentPreviousState|string|null $previousState = null,
        public readonly ?string $expiresAt = null,
        public readonly ?RepresentmentRequest $request = null,
        public readonly ?PartnerEvidence $partnerEvidence = null,
        array $more = [],
    ) {
        parent::__construct($more);
    }
}
