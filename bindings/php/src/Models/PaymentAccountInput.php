<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

use Kassa\Model;

/**
 * A payment account to be created.
 */
final class PaymentAccountInput extends Model
{
    protected const MEMBERS = [
        'paymentAccountReference' => ['payment_account_reference', ['text'], false],
        'paymentAcquiringAccountId' => ['payment_acquiring_account_id', ['text'], false],
        'defaultMerchantCategoryCode' => ['default_merchant_category_code', ['text'], false],
        'partnerBusinessEntityReference' => ['partner_business_entity_reference', ['text'], false],
        'defaultStoreGroupReference' => ['default_store_group_reference', ['text'], false],
    ];

    /**
     * @param string|null $paymentAccountReference Unique; to be kept beside the id of the acquiring account. Needed in a request.
     * @param string|null $paymentAcquiringAccountId Handed to the acquirer by Klarna. Needed in a request.
     * @param string|null $defaultMerchantCategoryCode default_merchant_category_code. Needed in a request.
     * @param string|null $partnerBusinessEntityReference An entity of the account, or of the same document. Needed in a request.
     * @param string|null $defaultStoreGroupReference A store group of the account, or of the same document. Needed in a request.
     * @param array<string, mixed> $more members that this version does not know, as they came
     */
    public function __construct(
        public readonly ?string $paymentAccountReference = null,
        public readonly ?string $paymentAcquiringAccountId = null,
        public readonly ?string $defaultMerchantCategoryCode = null,
        public readonly ?string $partnerBusinessEntityReference = null,
        public readonly ?string $defaultStoreGroupReference = null,
        array $more = [],
    ) {
        parent::__construct($more);
    }
}
