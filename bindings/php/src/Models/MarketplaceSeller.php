<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

use Kassa\Model;

/**
 * A seller on a marketplace.
 */
final class MarketplaceSeller extends Model
{
    protected const MEMBERS = [
        'marketplaceSellerReference' => ['marketplace_seller_reference', ['text'], false],
        'marketplaceSellerName' => ['marketplace_seller_name', ['text'], false],
        'marketplaceSellerAddress' => ['marketplace_seller_address', ['object', Address::class], true],
        'productCategory' => ['product_category', ['text'], false],
        'lineItemReferences' => ['line_item_references', ['list', ['text']], false],
        'shippingReferences' => ['shipping_references', ['list', ['text']], false],
        'sellerRegisteredAt' => ['seller_registered_at', ['text'], false],
        'sellerUpdatedAt' => ['seller_updated_at', ['text'], false],
        'sellerLastLoginAt' => ['seller_last_login_at', ['text'], false],
        'sellerRating' => ['seller_rating', ['choice', SellerRating::class], false],
        'numberOfTransactions' => ['number_of_transactions', ['integer'], false],
        'volumeOfTransactions' => ['volume_of_transactions', ['integer'], false],
    ];

    /**
     * @param string|null $marketplaceSellerReference marketplace_seller_reference.
     * @param string|null $marketplaceSellerName marketplace_seller_name.
     * @param Address|null $marketplaceSellerAddress marketplace_seller_address.
     * @param string|null $productCategory product_category.
     * @param list<string>|null $lineItemReferences line_item_references.
     * @param list<string>|null $shippingReferences shipping_references.
     * @param string|null $sellerRegisteredAt seller_registered_at.
     * @param string|null $sellerUpdatedAt seller_updated_at.
     * @param string|null $sellerLastLoginAt seller_last_login_at.
     * @param SellerRating|string|null $sellerRating seller_rating.
     * @param int|null $numberOfTransactions number_of_transactions.
     * @param int|null $volumeOfTransactions volume_of_transactions.
     * @param array<string, mixed> $more members that this version does not know, as they came
     */
    public function __construct(
        public readonly ?string $marketplaceSellerReference = null,
        public readonly ?string $marketplaceSellerName = null,
        public readonly ?Address $marketplaceSellerAddress = null,
        public readonly ?string $productCategory = null,
        public readonly ?array $lineItemReferences = null,
        public readonly ?array $shippingReferences = null,
        public readonly ?string $sellerRegisteredAt = null,
        public readonly ?string $sellerUpdatedAt = null,
        public readonly ?string $sellerLastLoginAt = null,
        public readonly SellerRating|string|null $sellerRating = null,
        public readonly ?int $numberOfTransactions = null,
        public readonly ?int $volumeOfTransactions = null,
        array $more = [],
    ) {
        parent::__construct($more);
    }
}
