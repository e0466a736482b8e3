<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

use Kassa\Model;

/**
 * What was generated.
 */
final class GenerateSettlementResponse extends Model
{
    protected const MEMBERS = [
        'settlementReports' => ['settlement_reports', ['list', ['object', GeneratedSettlement::class]], false],
    ];

    /**
     * @param list<GeneratedSettlement>|null $settlementReports settlement_reports.
     * @param array<string, mixed> $more members that this version does not know, as they came
     */
    public function __construct(
        public readonly ?array $settlementReports = null,
        array $more = [],
    ) {
        parent::__construct($more);
    }
}
