<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

use Kassa\Model;

/**
 * Ties entity, acquiring account, category and store group together. It does not change: another one is created
 * instead.
 */
final class PaymentAccount extends Model
{
    protected const MEMBERS = [
        'paymentAccountId' => ['payment_account_id', ['text'], false],
        'paymentAccountReference' => ['payment_account_reference', ['text'], false],
        'status' => ['status', ['choice', PaymentAccountStatus::class], false],
        'paymentAcquiringAccountId' => ['payment_acquiring_account_id', ['text'], false],
        'partnerBusinessEntityId' => ['partner_business_entity_id', ['text'], false],
        'defaultMerchantCategoryCode' => ['default_merchant_category_code', ['text'], false],
        'defaultStoreGroupId' => ['default_store_group_id', ['text'], false],
    ];

    /**
     * @param string|null $paymentAccountId payment_account_id.
     * @param string|null $paymentAccountReference payment_account_reference.
     * @param PaymentAccountStatus|string|null $status status.
     * @param string|null $paymentAcquiringAccountId payment_acquiring_account_id.
     * @param string|null $partnerBusinessEntityId partner_business_entity_id.
     * @param string|null $defaultMerchantCategoryCode default_merchant_category_code.
     * @param string|null $defaultStoreGroupId default_store_group_id.
     * @param array<string, mixed> $more members that this version does not know, as they came
     */
    public function __construct(
        public readonly ?string $paymentAccountId = null,
        public readonly ?string $paymentAccountReference = null,
        public readonly PaymentAccountStatus|string|null $status = null,
        public readonly ?string $paymentAcquiringAccountId = null,
        public readonly ?string $partnerBusinessEntityId = null,
        public readonly ?string $defaultMerchantCategoryCode = null,
        public readonly ?string $defaultStoreGroupId = null,
        array $more = [],
    ) {
        parent::__construct($more);
    }
}
