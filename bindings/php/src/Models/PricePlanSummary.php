<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

use Kassa\Model;

/**
 * A price plan and its versions.
 */
final class PricePlanSummary extends Model
{
    protected const MEMBERS = [
        'pricePlanId' => ['price_plan_id', ['text'], false],
        'versions' => ['versions', ['list', ['object', PricePlanVersion::class]], false],
    ];

    /**
     * @param string|null $pricePlanId price_plan_id.
     * @param list<PricePlanVersion>|null $versions versions.
     * @param array<string, mixed> $more members that this version does not know, as they came
     */
    public function __construct(
        public readonly ?string $pricePlanId = null,
        public readonly ?array $versions = null,
        array $more = [],
    ) {
        parent::__construct($more);
    }
}
