<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

use Kassa\Model;

/**
 * The device.
 */
final class PointOfTransaction extends Model
{
    protected const MEMBERS = [
        'type' => ['type', ['choice', PointOfTransactionType::class], false],
        'terminalReference' => ['terminal_reference', ['text'], false],
    ];

    /**
     * @param PointOfTransactionType|string|null $type type.
     * @param string|null $terminalReference terminal_reference.
     * @param array<string, mixed> $more members that this version does not know, as they came
     */
    public function __construct(
        public readonly PointOfTransactionType|string|null $type = null,
        public readonly ?string $terminalReference = null,
        array $more = [],
    ) {
        parent::__construct($more);
    }
}
