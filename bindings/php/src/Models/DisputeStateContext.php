<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

use Kassa\Model;

/**
 * What there is to know in this state, of either framework.
 */
final class DisputeStateContext extends Model
{
    protected const MEMBERS = [
        'representment' => ['representment', ['object', Representment::class], false],
        'partnerEvidence' => ['partner_evidence', ['object', PartnerEvidence::class], false],
        'arbitrationExpiresAt' => ['arbitration_expires_at', ['text'], false],
        'disputeOutcome' => ['dispute_outcome', ['choice', DisputeOutcome::class], false],
        'disputeOutcomeDetailed' => ['dispute_outcome_detailed', ['choice', DisputeOutcomeDetailed::class], false],
        'closedAt' => ['closed_at', ['text'], false],
        'evidenceRequestType' => ['evidence_request_type', ['text'], false],
        'evidenceResponseDeadlineAt' => ['evidence_response_deadline_at', ['text'], false],
    ];

    /**
     * @param Representment|null $representment representment.
     * @param PartnerEvidence|null $partnerEvidence partner_evidence.
     * @param string|null $arbitrationExpiresAt Until when an appeal is possible.
     * @param DisputeOutcome|string|null $disputeOutcome dispute_outcome.
     * @param DisputeOutcomeDetailed|string|null $disputeOutcomeDetailed dispute_outcome_detailed.
     * @param string|null $closedAt closed_at.
     * @param string|null $evidenceRequestType 2020, while evidence is awaited.
     * @param string|null $evidenceResponseDeadlineAt 2020, while evidence is awaited.
     * @param array<string, mixed> $more members that this version does not know, as they came
     */
    public function __construct(
        public readonly ?Representment $representment = null,
        public readonly ?PartnerEvidence $partnerEvidence = null,
        public readonly ?string $arbitrationExpiresAt = null,
        public readonly DisputeOutcome|string|null $disputeOutcome = null,
        public readonly DisputeOutcomeDetailed|string|null $disputeOutcomeDetailed = null,
        public readonly ?string $closedAt = null,
        public readonly ?string $evidenceRequestType = null,
        public readonly ?string $evidenceResponseDeadlineAt = null,
        array $more = [],
    ) {
        parent::__construct($more);
    }
}
