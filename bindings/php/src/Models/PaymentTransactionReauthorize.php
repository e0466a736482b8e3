<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

use Kassa\Model;

/**
 * More time, or another amount.
 */
final class PaymentTransactionReauthorize extends Model
{
    protected const MEMBERS = [
        'extensionDays' => ['extension_days', ['integer'], false],
        'amount' => ['amount', ['integer'], false],
        'supplementaryPurchaseData' => ['supplementary_purchase_data', ['object', SupplementaryPurchaseData::class], false],
    ];

    /**
     * @param int|null $extensionDays extension_days.
     * @param int|null $amount amount.
     * @param SupplementaryPurchaseData|null $supplementaryPurchaseData supplementary_purchase_data.
     * @param array<string, mixed> $more members that this version does not know, as they came
     */
    public function __construct(
        public readonly ?int $extensionDays = null,
        public readonly ?int $amount = null,
        public readonly ?SupplementaryPurchaseData $supplementaryPurchaseData = null,
        array $more = [],
    ) {
        parent::__construct($more);
    }
}
