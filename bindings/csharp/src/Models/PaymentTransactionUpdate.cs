// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using System.Text.Json;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>Changes to a transaction: only what changes.</summary>
    public sealed record PaymentTransactionUpdate : Model
    {
        /// <summary>payment_transaction_reference.</summary>
        public string? PaymentTransactionReference { get; init; }

        /// <summary>supplementary_purchase_data.</summary>
        public SupplementaryPurchaseData? SupplementaryPurchaseData { get; init; }

        /// <summary>amount. No source confirms it.</summary>
        public long? Amount { get; init; }

        /// <summary>The object that a JSON object describes. A member whose type is not the expected one is in <c>More</c>.</summary>
        public static PaymentTransactionUpdate FromJson(JsonElement json)
        {
            var reader = new Reader("PaymentTransactionUpdate", json);
            return new PaymentTransactionUpdate
            {
                PaymentTransactionReference = reader.Take("payment_transaction_reference", Reader.Text),
                SupplementaryPurchaseData = reader.Take("supplementary_purchase_data", Reader.Object(Models.SupplementaryPurchaseData.FromJson)),
                Amount = reader.Value("amount", Reader.Integer),
                More = reader.Rest,
            };
        }

        /// <inheritdoc/>
        public override void Visit(Visitor visitor)
        {
            visitor("payment_transaction_reference", PaymentTransactionReference, false);
            visitor("supplementary_purchase_data", SupplementaryPurchaseData, false);
            visitor("amount", Amount, false);
        }

        /// <summary>The same members with the same values.</summary>
        public bool Equals(PaymentTransactionUpdate? other) => Same(this, other);

        /// <inheritdoc/>
        public override int GetHashCode() => Hash(this);

        /// <inheritdoc/>
        public override string ToString() => Shown(this);
    }
}
