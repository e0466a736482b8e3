<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

use Kassa\Model;

/**
 * Choices within the framework.
 */
final class DisputeOptions extends Model
{
    protected const MEMBERS = [
        'holdPolicy' => ['hold_policy', ['choice', DisputeHoldPolicy::class], false],
    ];

    /**
     * @param DisputeHoldPolicy|string|null $holdPolicy hold_policy.
     * @param array<string, mixed> $more members that this version does not know, as they came
     */
    public function __construct(
        public readonly DisputeHoldPolicy|string|null $holdPolicy = null,
        array $more = [],
    ) {
        parent::__construct($more);
    }
}
