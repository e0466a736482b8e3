<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

use Kassa\Model;

/**
 * For which payments a program is on.
 */
final class EnablementCriteria extends Model
{
    protected const MEMBERS = [
        'customerCountries' => ['customer_countries', ['list', ['text']], false],
        'merchantCategoryCodes' => ['merchant_category_codes', ['list', ['text']], false],
        'paymentProgramEnablementCode' => ['payment_program_enablement_code', ['text'], false],
        'markets' => ['markets', ['list', ['object', EnablementMarket::class]], false],
    ];

    /**
     * @param list<string>|null $customerCountries customer_countries.
     * @param list<string>|null $merchantCategoryCodes merchant_category_codes.
     * @param string|null $paymentProgramEnablementCode payment_program_enablement_code. No source confirms it.
     * @param list<EnablementMarket>|null $markets markets. On its way out.
     * @param array<string, mixed> $more members that this version does not know, as they came
     */
    public function __construct(
        public readonly ?array $customerCountries = null,
        public readonly ?array $merchantCategoryCodes = null,
        public readonly ?string $paymentProgramEnablementCode = null,
        public readonly ?array $markets = null,
        array $more = [],
    ) {
        parent::__construct($more);
    }
}
