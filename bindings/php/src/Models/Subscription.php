<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

use Kassa\Model;

/**
 * A subscription that is started or charged.
 */
final class Subscription extends Model
{
    protected const MEMBERS = [
        'subscriptionReference' => ['subscription_reference', ['text'], false],
        'name' => ['name', ['text'], false],
        'freeTrial' => ['free_trial', ['choice', FreeTrial::class], false],
        'billingPlans' => ['billing_plans', ['list', ['object', BillingPlan::class]], false],
    ];

    /**
     * @param string|null $subscriptionReference subscription_reference. Needed in a request.
     * @param string|null $name name.
     * @param FreeTrial|string|null $freeTrial free_trial.
     * @param list<BillingPlan>|null $billingPlans billing_plans.
     * @param array<string, mixed> $more members that this version does not know, as they came
     */
    public function __construct(
        public readonly ?string $subscriptionReference = null,
        public readonly ?string $name = null,
        public readonly FreeTrial|string|null $freeTrial = null,
        public readonly ?array $billingPlans = null,
        array $more = [],
    ) {
        parent::__construct($more);
    }
}
