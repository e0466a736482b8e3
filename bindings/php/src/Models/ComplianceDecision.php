<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

use Kassa\Model;

/**
 * Why Klarna acted on an account or a product. It never changes.
 */
final class ComplianceDecision extends Model
{
    protected const MEMBERS = [
        'decisionId' => ['decision_id', ['text'], false],
        'decisionType' => ['decision_type', ['choice', ComplianceDecisionType::class], false],
        'accountId' => ['account_id', ['text'], false],
        'productInstanceId' => ['product_instance_id', ['text'], false],
        'createdAt' => ['created_at', ['text'], false],
    ];

    /**
     * @param string|null $decisionId decision_id.
     * @param ComplianceDecisionType|string|null $decisionType decision_type.
     * @param string|null $accountId account_id.
     * @param string|null $productInstanceId product_instance_id.
     * @param string|null $createdAt created_at.
     * @param array<string, mixed> $more members that this version does not know, as they came
     */
    public function __construct(
        public readonly ?string $decisionId = null,
        public readonly ComplianceDecisionType|string|null $decisionType = null,
        public readonly ?string $accountId = null,
        public readonly ?string $productInstanceId = null,
        public readonly ?string $createdAt = null,
        array $more = [],
    ) {
        parent::__construct($more);
    }
}
