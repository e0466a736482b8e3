<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

use Kassa\Model;

/**
 * A token for tests.
 */
final class TestTokenRequest extends Model
{
    protected const MEMBERS = [
        'customerJourney' => ['customer_journey', ['choice', CustomerJourney::class], false],
    ];

    /**
     * @param CustomerJourney|string|null $customerJourney customer_journey. Needed in a request.
     * @param array<string, mixed> $more members that this version does not know, as they came
     */
    public function __construct(
        public readonly CustomerJourney|string|null $customerJourney = null,
        array $more = [],
    ) {
        parent::__construct($more);
    }
}
