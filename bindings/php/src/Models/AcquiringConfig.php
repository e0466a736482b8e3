<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

use Kassa\Model;

/**
 * Where the money goes.
 */
final class AcquiringConfig extends Model
{
    protected const MEMBERS = [
        'paymentAccountId' => ['payment_account_id', ['text'], false],
        'settlementCurrency' => ['settlement_currency', ['text'], false],
    ];

    /**
     * @param string|null $paymentAccountId Needed where an account has several.
     * @param string|null $settlementCurrency settlement_currency.
     * @param array<string, mixed> $more members that this version does not know, as they came
     */
    public function __construct(
        public readonly ?string $paymentAccountId = null,
        public readonly ?string $settlementCurrency = null,
        array $more = [],
    ) {
        parent::__construct($more);
    }
}
