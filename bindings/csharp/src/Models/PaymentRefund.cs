// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using System.Text.Json;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>A refund. It has no state: an answer means that it happened.</summary>
    public sealed record PaymentRefund : Model
    {
        /// <summary>payment_refund_id.</summary>
        public string? PaymentRefundId { get; init; }

        /// <summary>payment_refund_reference.</summary>
        public string? PaymentRefundReference { get; init; }

        /// <summary>refund_amount. No source confirms it.</summary>
        public long? RefundAmount { get; init; }

        /// <summary>payment_capture_id. No source confirms it.</summary>
        public string? PaymentCaptureId { get; init; }

        /// <summary>payment_transaction_id. No source confirms it.</summary>
        public string? PaymentTransactionId { get; init; }

        /// <summary>supplementary_refund_data.</summary>
        public SupplementaryRefundData? SupplementaryRefundData { get; init; }

        /// <summary>refunded_at. No source confirms it.</summary>
        public string? RefundedAt { get; init; }

        /// <summary>refund_reference. No source confirms it.</summary>
        public string? RefundReference { get; init; }

        /// <summary>The object that a JSON object describes. A member whose type is not the expected one is in <c>More</c>.</summary>
        public static PaymentRefund FromJson(JsonElement json)
        {
            var reader = new Reader("PaymentRefund", json);
            return new PaymentRefund
            {
                PaymentRefundId = reader.Take("payment_refund_id", Reader.Text),
                PaymentRefundReference = reader.Take("payment_refund_reference", Reader.Text),
                RefundAmount = reader.Value("refund_amount", Reader.Integer),
                PaymentCaptureId = reader.Take("payment_capture_id", Reader.Text),
                PaymentTransactionId = reader.Take("payment_transaction_id", Reader.Text),
                SupplementaryRefundData = reader.Take("supplementary_refund_data", Reader.Object(Models.SupplementaryRefundData.FromJson)),
                RefundedAt = reader.Take("refunded_at", Reader.Text),
                RefundReference = reader.Take("refund_reference", Reader.Text),
                More = reader.Rest,
            };
        }

        /// <inheritdoc/>
        public override void Visit(Visitor visitor)
        {
            visitor("payment_refund_id", PaymentRefundId, false);
            visitor("payment_refund_reference", PaymentRefundReference, false);
            visitor("refund_amount", RefundAmount, false);
            visitor("payment_capture_id", PaymentCaptureId, false);
            visitor("payment_transaction_id", PaymentTransactionId, false);
            visitor("supplementary_refund_data", SupplementaryRefundData, false);
            visitor("refunded_at", RefundedAt, false);
            visitor("refund_reference", RefundReference, false);
        }

        /// <summary>The same members with the same values.</summary>
        public bool Equals(PaymentRefund? other) => Same(this, other);

        /// <inheritdoc/>
        public override int GetHashCode() => Hash(this);

        /// <inheritdoc/>
        public override string ToString() => Shown(this);
    }
}
