// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using System.Text.Json;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>More time, or another amount.</summary>
    public sealed record PaymentTransactionReauthorize : Model
    {
        /// <summary>extension_days.</summary>
        public long? ExtensionDays { get; init; }

        /// <summary>amount.</summary>
        public long? Amount { get; init; }

        /// <summary>supplementary_purchase_data.</summary>
        public SupplementaryPurchaseData? SupplementaryPurchaseData { get; init; }

        /// <summary>The object that a JSON object describes. A member whose type is not the expected one is in <c>More</c>.</summary>
        public static PaymentTransactionReauthorize FromJson(JsonElement json)
        {
            var reader = new Reader("PaymentTransactionReauthorize", json);
            return new PaymentTransactionReauthorize
            {
                ExtensionDays = reader.Value("extension_days", Reader.Integer),
                Amount = reader.Value("amount", Reader.Integer),
                SupplementaryPurchaseData = reader.Take("supplementary_purchase_data", Reader.Object(Models.SupplementaryPurchaseData.FromJson)),
                More = reader.Rest,
            };
        }

        /// <inheritdoc/>
        public override void Visit(Visitor visitor)
        {
            visitor("extension_days", ExtensionDays, false);
            visitor("amount", Amount, false);
            visitor("supplementary_purchase_data", SupplementaryPurchaseData, false);
        }

        /// <summary>The same members with the same values.</summary>
        public bool Equals(PaymentTransactionReauthorize? other) => Same(this, other);

        /// <inheritdoc/>
        public override int GetHashCode() => Hash(this);

        /// <inheritdoc/>
        public override string ToString() => Shown(this);
    }
}
