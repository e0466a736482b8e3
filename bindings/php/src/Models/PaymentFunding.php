<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

use Kassa\Model;

/**
 * Whether the money is certain. Without guarantee, delivery waits for FUNDED.
 */
final class PaymentFunding extends Model
{
    protected const MEMBERS = [
        'type' => ['type', ['choice', PaymentFundingType::class], false],
        'state' => ['state', ['choice', PaymentFundingState::class], false],
    ];

    /**
     * @param PaymentFundingType|string|null $type type.
     * @param PaymentFundingState|string|null $state state.
     * @param array<string, mixed> $more members that this version does not know, as they came
     */
    public function __construct(
        public readonly PaymentFundingType|string|null $type = null,
        public readonly PaymentFundingState|string|null $state = null,
        array $more = [],
    ) {
        parent::__construct($more);
    }
}
