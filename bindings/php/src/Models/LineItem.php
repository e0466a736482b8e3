<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

use Kassa\Model;

/**
 * One line of the basket.
 */
final class LineItem extends Model
{
    protected const MEMBERS = [
        'name' => ['name', ['text'], false],
        'quantity' => ['quantity', ['integer'], false],
        'totalAmount' => ['total_amount', ['integer'], false],
        'unitPrice' => ['unit_price', ['integer'], false],
        'totalTaxAmount' => ['total_tax_amount', ['integer'], false],
        'currency' => ['currency', ['text'], false],
        'productUrl' => ['product_url', ['text'], false],
        'imageUrl' => ['image_url', ['text'], false],
        'productIdentifier' => ['product_identifier', ['text'], false],
        'lineItemReference' => ['line_item_reference', ['text'], false],
        'reference' => ['reference', ['text'], false],
        'shippingReference' => ['shipping_reference', ['text'], false],
        'subscriptionReference' => ['subscription_reference', ['text'], false],
        'lineItemMetadata' => ['line_item_metadata', ['object', LineItemMetadata::class], false],
    ];

    /**
     * @param string|null $name Text the customer sees. Needed in a request.
     * @param int|null $quantity quantity. Needed in a request.
     * @param int|null $totalAmount Quantity times unit price, tax included; negative for discounts. Needed in a request.
     * @param int|null $unitPrice unit_price.
     * @param int|null $totalTaxAmount total_tax_amount.
     * @param string|null $currency currency.
     * @param string|null $productUrl product_url.
     * @param string|null $imageUrl image_url.
     * @param string|null $productIdentifier Number of the article, such as a GTIN.
     * @param string|null $lineItemReference line_item_reference.
     * @param string|null $reference Older name of `line_item_reference`. On its way out.
     * @param string|null $shippingReference An entry of `shipping`.
     * @param string|null $subscriptionReference An entry of `subscriptions`.
     * @param LineItemMetadata|null $lineItemMetadata line_item_metadata.
     * @param array<string, mixed> $more members that this version does not know, as they came
     */
    public function __construct(
        public readonly ?string $name = null,
        public readonly ?int $quantity = null,
        public readonly ?int $totalAmount = null,
        public readonly ?int $unitPrice = null,
        public readonly ?int $totalTaxAmount = null,
        public readonly ?string $currency = null,
        public readonly ?string $productUrl = null,
        public readonly ?string $imageUrl = null,
        public readonly ?string $productIdentifier = null,
        public readonly ?string $lineItemReference = null,
        public readonly ?string $reference = null,
        public readonly ?string $shippingReference = null,
        public readonly ?string $subscriptionReference = null,
        public readonly ?LineItemMetadata $lineItemMetadata = null,
        array $more = [],
    ) {
        parent::__construct($more);
    }
}
