<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

use Kassa\Model;

/**
 * Ties a price plan to a program plan. Maintained by Klarna.
 */
final class PaymentProfile extends Model
{
    protected const MEMBERS = [
        'paymentProfileId' => ['payment_profile_id', ['text'], false],
        'pricePlanId' => ['price_plan_id', ['text'], false],
        'paymentProgramPlanId' => ['payment_program_plan_id', ['text'], false],
    ];

    /**
     * @param string|null $paymentProfileId payment_profile_id.
     * @param string|null $pricePlanId price_plan_id.
     * @param string|null $paymentProgramPlanId payment_program_plan_id. No source confirms it.
     * @param array<string, mixed> $more members that this version does not know, as they came
     */
    public function __construct(
        public readonly ?string $paymentProfileId = null,
        public readonly ?string $pricePlanId = null,
        public readonly ?string $paymentProgramPlanId = null,
        array $more = [],
    ) {
        parent::__construct($more);
    }
}
