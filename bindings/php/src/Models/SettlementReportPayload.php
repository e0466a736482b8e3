<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

use Kassa\Model;

/**
 * Event: a report can be read, or was uploaded. No source confirms it.
 */
final class SettlementReportPayload extends Model
{
    protected const MEMBERS = [
        'settlementId' => ['settlement_id', ['text'], false],
        'links' => ['links', ['any'], true],
        'fileName' => ['file_name', ['text'], false],
    ];

    /**
     * @param string|null $settlementId settlement_id.
     * @param mixed $links Addresses of the report; their names are not published. Whoever has one may read the report.
     * @param string|null $fileName Of the uploaded file.
     * @param array<string, mixed> $more members that this version does not know, as they came
     */
    public function __construct(
        public readonly ?string $settlementId = null,
        public readonly mixed $links = null,
        public readonly ?string $fileName = null,
        array $more = [],
    ) {
        parent::__construct($more);
    }
}
