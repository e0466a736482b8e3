<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Operations;

use Kassa\Models\ComplianceDecision;
use Kassa\Models\ComplianceDecisionPage;
use Kassa\Request;
use Kassa\Sender;
use SensitiveParameter;

/** Operations of the group `compliance`. */
final class ComplianceOperations
{
    public function __construct(private readonly Sender $sender)
    {
    }

    /** Operations `compliance.decision`. */
    public function decision(): ComplianceDecisionOperations
    {
        return new ComplianceDecisionOperations($this->sender);
    }
}

/** Operations `compliance.decision`. */
final class ComplianceDecisionOperations
{
    public function __construct(private readonly Sender $sender)
    {
    }

    /**
     * Lists the decisions about an account, page by page.
     *
     * `GET /compliance/decisions`.
     *
     * @return Request<ComplianceDecisionPage|list<ComplianceDecisionPage>>
     */
    public function list(
        ?int $size = null,
        ?string $startingAfter = null,
    ): Request {
        return new Request(
            $this->sender,
            73,
            'compliance.decision.list',
            'object_or_list',
            ComplianceDecisionPage::class,
            query: [
                'size' => $size,
                'starting_after' => $startingAfter,
            ],
            paged: true,
        );
    }

    /**
     * Reads a decision.
     *
     * `GET /compliance/decisions/{decision_id}`.
     *
     * @return Request<ComplianceDecision>
     */
    public function read(
        string $decisionId,
    ): Request {
        return new Request(
            $this->sender,
            74,
            'compliance.decision.read',
            'object',
            ComplianceDecision::class,
            path: ['decision_id' => $decisionId],
        );
    }
}
