// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using System.Text.Json;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>One line of the basket.</summary>
    public sealed record LineItem : Model
    {
        /// <summary>Text the customer sees. Needed in a request.</summary>
        public string? Name { get; init; }

        /// <summary>quantity. Needed in a request.</summary>
        public long? Quantity { get; init; }

        /// <summary>Quantity times unit price, tax included; negative for discounts. Needed in a request.</summary>
        public long? TotalAmount { get; init; }

        /// <summary>unit_price.</summary>
        public long? UnitPrice { get; init; }

        /// <summary>total_tax_amount.</summary>
        public long? TotalTaxAmount { get; init; }

        /// <summary>currency.</summary>
        public string? Currency { get; init; }

        /// <summary>product_url.</summary>
        public string? ProductUrl { get; init; }

        /// <summary>image_url.</summary>
        public string? ImageUrl { get; init; }

        /// <summary>Number of the article, such as a GTIN.</summary>
        public string? ProductIdentifier { get; init; }

        /// <summary>line_item_reference.</summary>
        public string? LineItemReference { get; init; }

        /// <summary>Older name of `line_item_reference`. On its way out.</summary>
        public string? Reference { get; init; }

        /// <summary>An entry of `shipping`.</summary>
        public string? ShippingReference { get; init; }

        /// <summary>An entry of `subscriptions`.</summary>
        public string? SubscriptionReference { get; init; }

        /// <summary>line_item_metadata.</summary>
        public LineItemMetadata? LineItemMetadata { get; init; }

        /// <summary>The object that a JSON object describes. A member whose type is not the expected one is in <c>More</c>.</summary>
        public static LineItem FromJson(JsonElement json)
        {
            var reader = new Reader("LineItem", json);
            return new LineItem
            {
                Name = reader.Take("name", Reader.Text),
                Quantity = reader.Value("quantity", Reader.Integer),
                TotalAmount = reader.Value("total_amount", Reader.Integer),
                UnitPrice = reader.Value("unit_price", Reader.Integer),
                TotalTaxAmount = reader.Value("total_tax_amount", Reader.Integer),
                Currency = reader.Take("currency", Reader.Text),
                ProductUrl = reader.Take("product_url", Reader.Text),
                ImageUrl = reader.Take("image_url", Reader.Text),
                ProductIdentifier = reader.Take("product_identifier", Reader.Text),
                LineItemReference = reader.Take("line_item_reference", Reader.Text),
                Reference = reader.Take("reference", Reader.Text),
                ShippingReference = reader.Take("shipping_reference", Reader.Text),
                SubscriptionReference = reader.Take("subscription_reference", Reader.Text),
                LineItemMetadata = reader.Take("line_item_metadata", Reader.Object(Models.LineItemMetadata.FromJson)),
                More = reader.Rest,
            };
        }

        /// <inheritdoc/>
        public override void Visit(Visitor visitor)
        {
            visitor("name", Name, false);
            visitor("quantity", Quantity, false);
            visitor("total_amount", TotalAmount, false);
            visitor("unit_price", UnitPrice, false);
            visitor("total_tax_amount", TotalTaxAmount, false);
            visitor("currency", Currency, false);
            visitor("product_url", ProductUrl, false);
            visitor("image_url", ImageUrl, false);
            visitor("product_identifier", ProductIdentifier, false);
            visitor("line_item_reference", LineItemReference, false);
            visitor("reference", Reference, false);
            visitor("shipping_reference", ShippingReference, false);
            visitor("subscription_reference", SubscriptionReference, false);
            visitor("line_item_metadata", LineItemMetadata, false);
        }

        /// <summary>The same members with the same values.</summary>
        public bool Equals(LineItem? other) => Same(this, other);

        /// <inheritdoc/>
        public override int GetHashCode() => Hash(this);

        /// <inheritdoc/>
        public override string ToString() => Shown(this);
    }
}
