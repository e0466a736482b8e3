<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

use Kassa\Model;

/**
 * When and how much a subscription costs.
 */
final class BillingPlan extends Model
{
    protected const MEMBERS = [
        'billingAmount' => ['billing_amount', ['integer'], false],
        'currency' => ['currency', ['text'], false],
        'from' => ['from', ['text'], false],
        'interval' => ['interval', ['choice', Interval::class], false],
        'intervalFrequency' => ['interval_frequency', ['integer'], false],
    ];

    /**
     * @param int|null $billingAmount billing_amount.
     * @param string|null $currency currency.
     * @param string|null $from from.
     * @param Interval|string|null $interval interval.
     * @param int|null $intervalFrequency interval_frequency.
     * @param array<string, mixed> $more members that this version does not know, as they came
     */
    public function __construct(
        public readonly ?int $billingAmount = null,
        public readonly ?string $currency = null,
        public readonly ?string $from = null,
        public readonly Interval|string|null $interval = null,
        public readonly ?int $intervalFrequency = null,
        array $more = [],
    ) {
        parent::__construct($more);
    }
}
