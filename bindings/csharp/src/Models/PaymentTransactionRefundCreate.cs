// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using System.Text.Json;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>A refund against a transaction.</summary>
    public sealed record PaymentTransactionRefundCreate : Model
    {
        /// <summary>refund_amount. Needed in a request.</summary>
        public long? RefundAmount { get; init; }

        /// <summary>Called `payment_refund_reference` where a single capture is refunded.</summary>
        public string? RefundReference { get; init; }

        /// <summary>supplementary_refund_data.</summary>
        public SupplementaryRefundData? SupplementaryRefundData { get; init; }

        /// <summary>The object that a JSON object describes. A member whose type is not the expected one is in <c>More</c>.</summary>
        public static PaymentTransactionRefundCreate FromJson(JsonElement json)
        {
            var reader = new Reader("PaymentTransactionRefundCreate", json);
            return new PaymentTransactionRefundCreate
            {
                RefundAmount = reader.Value("refund_amount", Reader.Integer),
                RefundReference = reader.Take("refund_reference", Reader.Text),
                SupplementaryRefundData = reader.Take("supplementary_refund_data", Reader.Object(Models.SupplementaryRefundData.FromJson)),
                More = reader.Rest,
            };
        }

        /// <inheritdoc/>
        public override void Visit(Visitor visitor)
        {
            visitor("refund_amount", RefundAmount, false);
            visitor("refund_reference", RefundReference, false);
            visitor("supplementary_refund_data", SupplementaryRefundData, false);
        }

        /// <summary>The same members with the same values.</summary>
        public bool Equals(PaymentTransactionRefundCreate? other) => Same(this, other);

        /// <inheritdoc/>
        public override int GetHashCode() => Hash(this);

        /// <inheritdoc/>
        public override string ToString() => Shown(this);
    }
}
