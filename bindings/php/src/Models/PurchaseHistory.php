<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

use Kassa\Model;

/**
 * Earlier purchases, summed up.
 */
final class PurchaseHistory extends Model
{
    protected const MEMBERS = [
        'numberOfPurchases' => ['number_of_purchases', ['integer'], true],
        'numberOfPaidPurchases' => ['number_of_paid_purchases', ['integer'], true],
        'numberOfDisputedPurchases' => ['number_of_disputed_purchases', ['integer'], true],
        'totalAmount' => ['total_amount', ['integer'], true],
        'currency' => ['currency', ['text'], true],
        'paymentMethod' => ['payment_method', ['choice', PurchasePaymentMethod::class], true],
        'firstPurchaseAt' => ['first_purchase_at', ['text'], true],
        'lastPurchaseAt' => ['last_purchase_at', ['text'], true],
    ];

    /**
     * @param int|null $numberOfPurchases number_of_purchases.
     * @param int|null $numberOfPaidPurchases number_of_paid_purchases.
     * @param int|null $numberOfDisputedPurchases number_of_disputed_purchases.
     * @param int|null $totalAmount total_amount.
     * @param string|null $currency currency.
     * @param PurchasePaymentMethod|string|null $paymentMethod payment_method.
     * @param string|null $firstPurchaseAt first_purchase_at.
     * @param string|null $lastPurchaseAt last_purchase_at.
     * @param array<string, mixed> $more members that this version does not know, as they came
     */
    public function __construct(
        public readonly ?int $numberOfPurchases = null,
        public readonly ?int $numberOfPaidPurchases = null,
        public readonly ?int $numberOfDisputedPurchases = null,
        public readonly ?int $totalAmount = null,
        public readonly ?string $currency = null,
        public readonly PurchasePaymentMethod|string|null $paymentMethod = null,
        public readonly ?string $firstPurchaseAt = null,
        public readonly ?string $lastPurchaseAt = null,
        array $more = [],
    ) {
        parent::__construct($more);
    }
}
