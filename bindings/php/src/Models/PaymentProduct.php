<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

use Kassa\Model;

/**
 * The ability of an account to take payments.
 */
final class PaymentProduct extends Model
{
    protected const MEMBERS = [
        'productId' => ['product_id', ['text'], false],
        'type' => ['type', ['choice', ProductType::class], false],
        'paymentProfileId' => ['payment_profile_id', ['text'], false],
        'state' => ['state', ['choice', PaymentProductState::class], false],
        'stateReason' => ['state_reason', ['text'], false],
        'paymentAccounts' => ['payment_accounts', ['list', ['object', PaymentAccount::class]], false],
    ];

    /**
     * @param string|null $productId product_id.
     * @param ProductType|string|null $type type.
     * @param string|null $paymentProfileId payment_profile_id.
     * @param PaymentProductState|string|null $state state.
     * @param string|null $stateReason state_reason. No source confirms it.
     * @param list<PaymentAccount>|null $paymentAccounts payment_accounts.
     * @param array<string, mixed> $more members that this version does not know, as they came
     */
    public function __construct(
        public readonly ?string $productId = null,
        public readonly ProductType|string|null $type = null,
        public readonly ?string $paymentProfileId = null,
        public readonly PaymentProductState|string|null $state = null,
        public readonly ?string $stateReason = null,
        public readonly ?array $paymentAccounts = null,
        array $more = [],
    ) {
        parent::__construct($more);
    }
}
