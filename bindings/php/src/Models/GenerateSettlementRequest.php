<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

use Kassa\Model;

/**
 * The interval to settle.
 */
final class GenerateSettlementRequest extends Model
{
    protected const MEMBERS = [
        'intervalStart' => ['interval_start', ['text'], false],
        'intervalEnd' => ['interval_end', ['text'], false],
        'paymentAcquiringAccountId' => ['payment_acquiring_account_id', ['text'], false],
    ];

    /**
     * @param string|null $intervalStart Whole seconds. Needed in a request.
     * @param string|null $intervalEnd interval_end. Needed in a request.
     * @param string|null $paymentAcquiringAccountId payment_acquiring_account_id. Needed in a request.
     * @param array<string, mixed> $more members that this version does not know, as they came
     */
    public function __construct(
        public readonly ?string $intervalStart = null,
        public readonly ?string $intervalEnd = null,
        public readonly ?string $paymentAcquiringAccountId = null,
        array $more = [],
    ) {
        parent::__construct($more);
    }
}
