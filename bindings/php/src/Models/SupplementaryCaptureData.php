<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

use Kassa\Model;

/**
 * What was captured.
 */
final class SupplementaryCaptureData extends Model
{
    protected const MEMBERS = [
        'lineItems' => ['line_items', ['list', ['object', LineItem::class]], false],
        'shipments' => ['shipments', ['list', ['object', Shipment::class]], false],
    ];

    /**
     * @param list<LineItem>|null $lineItems line_items.
     * @param list<Shipment>|null $shipments shipments.
     * @param array<string, mixed> $more members that this version does not know, as they came
     */
    public function __construct(
        public readonly ?array $lineItems = null,
        public readonly ?array $shipments = null,
        array $more = [],
    ) {
        parent::__construct($more);
    }
}
