// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using System.Text.Json;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>A seller on a marketplace.</summary>
    public sealed record MarketplaceSeller : Model
    {
        /// <summary>marketplace_seller_reference.</summary>
        public string? MarketplaceSellerReference { get; init; }

        /// <summary>marketplace_seller_name.</summary>
        public string? MarketplaceSellerName { get; init; }

        /// <summary>marketplace_seller_address.</summary>
        public Address? MarketplaceSellerAddress { get; init; }

        /// <summary>product_category.</summary>
        public string? ProductCategory { get; init; }

        /// <summary>line_item_references.</summary>
        public IReadOnlyList<string>? LineItemReferences { get; init; }

        /// <summary>shipping_references.</summary>
        public IReadOnlyList<string>? ShippingReferences { get; init; }

        /// <summary>seller_registered_at.</summary>
        public string? SellerRegisteredAt { get; init; }

        /// <summary>seller_updated_at.</summary>
        public string? SellerUpdatedAt { get; init; }

        /// <summary>seller_last_login_at.</summary>
        public string? SellerLastLoginAt { get; init; }

        /// <summary>seller_rating.</summary>
        public SellerRating? SellerRating { get; init; }

        /// <summary>number_of_transactions.</summary>
        public long? NumberOfTransactions { get; init; }

        /// <summary>volume_of_transactions.</summary>
        public long? VolumeOfTransactions { get; init; }

        /// <summary>The object that a JSON object describes. A member whose type is not the expected one is in <c>More</c>.</summary>
        public static MarketplaceSeller FromJson(JsonElement json)
        {
            var reader = new Reader("MarketplaceSeller", json);
            return new MarketplaceSeller
            {
                MarketplaceSellerReference = reader.Take("marketplace_seller_reference", Reader.Text),
                MarketplaceSellerName = reader.Take("marketplace_seller_name", Reader.Text),
                MarketplaceSellerAddress = reader.Take("marketplace_seller_address", Reader.Object(Models.Address.FromJson)),
                ProductCategory = reader.Take("product_category", Reader.Text),
                LineItemReferences = reader.Take("line_item_references", Reader.List(Reader.Text)),
                ShippingReferences = reader.Take("shipping_references", Reader.List(Reader.Text)),
                SellerRegisteredAt = reader.Take("seller_registered_at", Reader.Text),
                SellerUpdatedAt = reader.Take("seller_updated_at", Reader.Text),
                SellerLastLoginAt = reader.Take("seller_last_login_at", Reader.Text),
                SellerRating = reader.Take("seller_rating", Reader.Choice(Models.SellerRating.Of)),
                NumberOfTransactions = reader.Value("number_of_transactions", Reader.Integer),
                VolumeOfTransactions = reader.Value("volume_of_transactions", Reader.Integer),
                More = reader.Rest,
            };
        }

        /// <inheritdoc/>
        public override void Visit(Visitor visitor)
        {
            visitor("marketplace_seller_reference", MarketplaceSellerReference, false);
            visitor("marketplace_seller_name", MarketplaceSellerName, false);
            visitor("marketplace_seller_address", MarketplaceSellerAddress, true);
            visitor("product_category", ProductCategory, false);
            visitor("line_item_references", LineItemReferences, false);
            visitor("shipping_references", ShippingReferences, false);
            visitor("seller_registered_at", SellerRegisteredAt, false);
            visitor("seller_updated_at", SellerUpdatedAt, false);
            visitor("seller_last_login_at", SellerLastLoginAt, false);
            visitor("seller_rating", SellerRating, false);
            visitor("number_of_transactions", NumberOfTransactions, false);
            visitor("volume_of_transactions", VolumeOfTransactions, false);
        }

        /// <summary>The same members with the same values.</summary>
        public bool Equals(MarketplaceSeller? other) => Same(this, other);

        /// <inheritdoc/>
        public override int GetHashCode() => Hash(this);

        /// <inheritdoc/>
        public override string ToString() => Shown(this);
    }
}
