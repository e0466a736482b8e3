// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using System.Text.Json;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>Earlier purchases, summed up.</summary>
    public sealed record PurchaseHistory : Model
    {
        /// <summary>number_of_purchases.</summary>
        public long? NumberOfPurchases { get; init; }

        /// <summary>number_of_paid_purchases.</summary>
        public long? NumberOfPaidPurchases { get; init; }

        /// <summary>number_of_disputed_purchases.</summary>
        public long? NumberOfDisputedPurchases { get; init; }

        /// <summary>total_amount.</summary>
        public long? TotalAmount { get; init; }

        /// <summary>currency.</summary>
        public string? Currency { get; init; }

        /// <summary>payment_method.</summary>
        public PurchasePaymentMethod? PaymentMethod { get; init; }

        /// <summary>first_purchase_at.</summary>
        public string? FirstPurchaseAt { get; init; }

        /// <summary>last_purchase_at.</summary>
        public string? LastPurchaseAt { get; init; }

        /// <summary>The object that a JSON object describes. A member whose type is not the expected one is in <c>More</c>.</summary>
        public static PurchaseHistory FromJson(JsonElement json)
        {
            var reader = new Reader("PurchaseHistory", json);
            return new PurchaseHistory
            {
                NumberOfPurchases = reader.Value("number_of_purchases", Reader.Integer),
                NumberOfPaidPurchases = reader.Value("number_of_paid_purchases", Reader.Integer),
                NumberOfDisputedPurchases = reader.Value("number_of_disputed_purchases", Reader.Integer),
                TotalAmount = reader.Value("total_amount", Reader.Integer),
                Currency = reader.Take("currency", Reader.Text),
                PaymentMethod = reader.Take("payment_method", Reader.Choice(Models.PurchasePaymentMethod.Of)),
                FirstPurchaseAt = reader.Take("first_purchase_at", Reader.Text),
                LastPurchaseAt = reader.Take("last_purchase_at", Reader.Text),
                More = reader.Rest,
            };
        }

        /// <inheritdoc/>
        public override void Visit(Visitor visitor)
        {
            visitor("number_of_purchases", NumberOfPurchases, true);
            visitor("number_of_paid_purchases", NumberOfPaidPurchases, true);
            visitor("number_of_disputed_purchases", NumberOfDisputedPurchases, true);
            visitor("total_amount", TotalAmount, true);
            visitor("currency", Currency, true);
            visitor("payment_method", PaymentMethod, true);
            visitor("first_purchase_at", FirstPurchaseAt, true);
            visitor("last_purchase_at", LastPurchaseAt, true);
        }

        /// <summary>The same members with the same values.</summary>
        public bool Equals(PurchaseHistory? other) => Same(this, other);

        /// <inheritdoc/>
        public override int GetHashCode() => Hash(this);

        /// <inheritdoc/>
        public override string ToString() => Shown(this);
    }
}
