<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

use Kassa\Model;

/**
 * A report that was generated.
 */
final class GeneratedSettlement extends Model
{
    protected const MEMBERS = [
        'settlementId' => ['settlement_id', ['text'], false],
    ];

    /**
     * @param string|null $settlementId settlement_id.
     * @param array<string, mixed> $more members that this version does not know, as they came
     */
    public function __construct(
        public readonly ?string $settlementId = null,
        array $more = [],
    ) {
        parent::__construct($more);
    }
}
