<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

use Kassa\Model;

/**
 * A decision that can be appealed.
 */
final class Arbitration extends Model
{
    protected const MEMBERS = [
        'preliminaryOutcome' => ['preliminary_outcome', ['choice', DisputeOutcome::class], false],
        'preliminaryOutcomeDetailed' => ['preliminary_outcome_detailed', ['choice', DisputeOutcomeDetailed::class], false],
        'arbitrationRequest' => ['arbitration_request', ['object', ArbitrationRequest::class], false],
    ];

    /**
     * @param DisputeOutcome|string|null $preliminaryOutcome preliminary_outcome.
     * @param DisputeOutcomeDetailed|string|null $preliminaryOutcomeDetailed preliminary_outcome_detailed.
     * @param ArbitrationRequest|null $arbitrationRequest arbitration_request.
     * @param array<string, mixed> $more members that this version does not know, as they came
     */
    public function __construct(
        public readonly DisputeOutcome|string|null $preliminaryOutcome = null,
        public readonly DisputeOutcomeDetailed|string|null $preliminaryOutcomeDetailed = null,
        public readonly ?ArbitrationRequest $arbitrationRequest = null,
        array $more = [],
    ) {
        parent::__construct($more);
    }
}
