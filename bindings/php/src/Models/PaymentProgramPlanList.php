<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

use Kassa\Model;

/**
 * All program plans.
 */
final class PaymentProgramPlanList extends Model
{
    protected const MEMBERS = [
        'paymentProgramPlans' => ['payment_program_plans', ['list', ['object', PaymentProgramPlan::class]], false],
        'pagination' => ['pagination', ['object', Pagination::class], false],
    ];

    /**
     * @param list<PaymentProgramPlan>|null $paymentProgramPlans payment_program_plans.
     * @param Pagination|null $pagination pagination. No source confirms it.
     * @param array<string, mixed> $more members that this version does not know, as they came
     */
    public function __construct(
        public readonly ?array $paymentProgramPlans = null,
        public readonly ?Pagination $pagination = null,
        array $more = [],
    ) {
        parent::__construct($more);
    }
}
