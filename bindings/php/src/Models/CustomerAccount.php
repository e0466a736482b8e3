<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

use Kassa\Model;

/**
 * The customer's account with the partner.
 */
final class CustomerAccount extends Model
{
    protected const MEMBERS = [
        'accountIdentifier' => ['account_identifier', ['text'], true],
        'loyaltyLevel' => ['loyalty_level', ['choice', LoyaltyLevel::class], true],
        'createdAt' => ['created_at', ['text'], true],
        'updatedAt' => ['updated_at', ['text'], true],
        'lastLogin' => ['last_login', ['object', LastLogin::class], true],
        'purchaseHistory' => ['purchase_history', ['list', ['object', PurchaseHistory::class]], true],
        'devicePurchaseHistory' => ['device_purchase_history', ['list', ['object', PurchaseHistory::class]], true],
    ];

    /**
     * @param string|null $accountIdentifier account_identifier.
     * @param LoyaltyLevel|string|null $loyaltyLevel loyalty_level.
     * @param string|null $createdAt created_at.
     * @param string|null $updatedAt updated_at.
     * @param LastLogin|null $lastLogin last_login.
     * @param list<PurchaseHistory>|null $purchaseHistory purchase_history.
     * @param list<PurchaseHistory>|null $devicePurchaseHistory device_purchase_history.
     * @param array<string, mixed> $more members that this version does not know, as they came
     */
    public function __construct(
        public readonly ?string $accountIdentifier = null,
        public readonly LoyaltyLevel|string|null $loyaltyLevel = null,
        public readonly ?string $createdAt = null,
        public readonly ?string $updatedAt = null,
        public readonly ?LastLogin $lastLogin = null,
        public readonly ?array $purchaseHistory = null,
        public readonly ?array $devicePurchaseHistory = null,
        array $more = [],
    ) {
        parent::__construct($more);
    }
}
