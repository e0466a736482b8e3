<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

use Kassa\Model;

/**
 * Older form of the countries.
 */
final class EnablementMarket extends Model
{
    protected const MEMBERS = [
        'customerCountry' => ['customer_country', ['text'], false],
        'transactionCurrency' => ['transaction_currency', ['text'], false],
    ];

    /**
     * @param string|null $customerCountry customer_country.
     * @param string|null $transactionCurrency transaction_currency.
     * @param array<string, mixed> $more members that this version does not know, as they came
     */
    public function __construct(
        public readonly ?string $customerCountry = null,
        public readonly ?string $transactionCurrency = null,
        array $more = [],
    ) {
        parent::__construct($more);
    }
}
