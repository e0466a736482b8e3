<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

use Kassa\Model;

/**
 * A program plan and its versions.
 */
final class PaymentProgramPlan extends Model
{
    protected const MEMBERS = [
        'paymentProgramPlanId' => ['payment_program_plan_id', ['text'], false],
        'versions' => ['versions', ['list', ['object', PaymentProgramPlanVersion::class]], false],
    ];

    /**
     * @param string|null $paymentProgramPlanId payment_program_plan_id.
     * @param list<PaymentProgramPlanVersion>|null $versions versions.
     * @param array<string, mixed> $more members that this version does not know, as they came
     */
    public function __construct(
        public readonly ?string $paymentProgramPlanId = null,
        public readonly ?array $versions = null,
        array $more = [],
    ) {
        parent::__construct($more);
    }
}
