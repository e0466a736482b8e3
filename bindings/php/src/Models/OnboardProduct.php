<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

use Kassa\Model;

/**
 * A product of the new account.
 */
final class OnboardProduct extends Model
{
    protected const MEMBERS = [
        'type' => ['type', ['choice', ProductType::class], false],
        'paymentProfileId' => ['payment_profile_id', ['text'], false],
        'paymentAccounts' => ['payment_accounts', ['list', ['object', PaymentAccountInput::class]], false],
    ];

    /**
     * @param ProductType|string|null $type type. Needed in a request.
     * @param string|null $paymentProfileId Handed out by Klarna. Needed in a request.
     * @param list<PaymentAccountInput>|null $paymentAccounts payment_accounts. Needed in a request.
     * @param array<string, mixed> $more members that this version does not know, as they came
     */
    public function __construct(
        public readonly ProductType|string|null $type = null,
        public readonly ?string $paymentProfileId = null,
        public readonly ?array $paymentAccounts = null,
        array $more = [],
    ) {
        parent::__construct($more);
    }
}
