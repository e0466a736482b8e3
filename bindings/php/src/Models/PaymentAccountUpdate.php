<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

use Kassa\Model;

/**
 * Changes to a payment account. Later pages say that nothing of it can change.
 */
final class PaymentAccountUpdate extends Model
{
    protected const MEMBERS = [
        'paymentAccountReference' => ['payment_account_reference', ['text'], false],
        'defaultMerchantCategoryCode' => ['default_merchant_category_code', ['text'], false],
    ];

    /**
     * @param string|null $paymentAccountReference payment_account_reference.
     * @param string|null $defaultMerchantCategoryCode default_merchant_category_code.
     * @param array<string, mixed> $more members that this version does not know, as they came
     */
    public function __construct(
        public readonly ?string $paymentAccountReference = null,
        public readonly ?string $defaultMerchantCategoryCode = null,
        array $more = [],
    ) {
        parent::__construct($more);
    }
}
