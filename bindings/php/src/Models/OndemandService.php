<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

use Kassa\Model;

/**
 * A service that is charged when it is used.
 */
final class OndemandService extends Model
{
    protected const MEMBERS = [
        'currency' => ['currency', ['text'], false],
        'averageAmount' => ['average_amount', ['integer'], false],
        'minimumAmount' => ['minimum_amount', ['integer'], false],
        'maximumAmount' => ['maximum_amount', ['integer'], false],
        'purchaseInterval' => ['purchase_interval', ['choice', Interval::class], false],
        'purchaseIntervalFrequency' => ['purchase_interval_frequency', ['integer'], false],
    ];

    /**
     * @param string|null $currency currency.
     * @param int|null $averageAmount average_amount.
     * @param int|null $minimumAmount minimum_amount.
     * @param int|null $maximumAmount maximum_amount.
     * @param Interval|string|null $purchaseInterval purchase_interval.
     * @param int|null $purchaseIntervalFrequency purchase_interval_frequency.
     * @param array<string, mixed> $more members that this version does not know, as they came
     */
    public function __construct(
        public readonly ?string $currency = null,
        public readonly ?int $averageAmount = null,
        public readonly ?int $minimumAmount = null,
        public readonly ?int $maximumAmount = null,
        public readonly Interval|string|null $purchaseInterval = null,
        public readonly ?int $purchaseIntervalFrequency = null,
        array $more = [],
    ) {
        parent::__construct($more);
    }
}
