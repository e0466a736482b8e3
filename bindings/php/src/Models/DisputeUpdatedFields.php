<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

use Kassa\Model;

/**
 * Members that were moved.
 */
final class DisputeUpdatedFields extends Model
{
    protected const MEMBERS = [
        'evidenceResponseDeadlineAt' => ['evidence_response_deadline_at', ['text'], false],
    ];

    /**
     * @param string|null $evidenceResponseDeadlineAt The dispute calls it `representment.expires_at`.
     * @param array<string, mixed> $more members that this version does not know, as they came
     */
    public function __construct(
        public readonly ?string $evidenceResponseDeadlineAt = null,
        array $more = [],
    ) {
        parent::__construct($more);
    }
}
