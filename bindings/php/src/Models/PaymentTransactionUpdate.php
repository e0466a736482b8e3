<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

use Kassa\Model;

/**
 * Changes to a transaction: only what changes.
 */
final class PaymentTransactionUpdate extends Model
{
    protected const MEMBERS = [
        'paymentTransactionReference' => ['payment_transaction_reference', ['text'], false],
        'supplementaryPurchaseData' => ['supplementary_purchase_data', ['object', SupplementaryPurchaseData::class], false],
        'amount' => ['amount', ['integer'], false],
    ];

    /**
     * @param string|null $paymentTransactionReference payment_transaction_reference.
     * @param SupplementaryPurchaseData|null $supplementaryPurchaseData supplementary_purchase_data.
     * @param int|null $amount amount. No source confirms it.
     * @param array<string, mixed> $more members that this version does not know, as they came
     */
    public function __construct(
        public readonly ?string $paymentTransactionReference = null,
        public readonly ?SupplementaryPurchaseData $supplementaryPurchaseData = null,
        public readonly ?int $amount = null,
        array $more = [],
    ) {
        parent::__construct($more);
    }
}
