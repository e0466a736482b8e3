<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

use Kassa\Model;

/**
 * What is refunded.
 */
final class SupplementaryRefundData extends Model
{
    protected const MEMBERS = [
        'lineItems' => ['line_items', ['list', ['object', LineItem::class]], false],
    ];

    /**
     * @param list<LineItem>|null $lineItems Needed against a transaction with several captures: it says which one.
     * @param array<string, mixed> $more members that this version does not know, as they came
     */
    public function __construct(
        public readonly ?array $lineItems = null,
        array $more = [],
    ) {
        parent::__construct($more);
    }
}
