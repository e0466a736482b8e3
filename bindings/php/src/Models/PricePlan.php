<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

use Kassa\Model;

/**
 * One version of a price plan. It may lie in the future.
 */
final class PricePlan extends Model
{
    protected const MEMBERS = [
        'pricePlanId' => ['price_plan_id', ['text'], false],
        'version' => ['version', ['text'], false],
        'effectiveFrom' => ['effective_from', ['text'], false],
        'rates' => ['rates', ['list', ['any']], false],
        'pagination' => ['pagination', ['object', Pagination::class], false],
    ];

    /**
     * @param string|null $pricePlanId price_plan_id.
     * @param string|null $version version.
     * @param string|null $effectiveFrom effective_from.
     * @param list<mixed>|null $rates Their form is not published.
     * @param Pagination|null $pagination pagination. No source confirms it.
     * @param array<string, mixed> $more members that this version does not know, as they came
     */
    public function __construct(
        public readonly ?string $pricePlanId = null,
        public readonly ?string $version = null,
        public readonly ?string $effectiveFrom = null,
        public readonly ?array $rates = null,
        public readonly ?Pagination $pagination = null,
        array $more = [],
    ) {
        parent::__construct($more);
    }
}
