// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using System.Text.Json;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>A line of a settlement. Which references it has depends on its kind.</summary>
    public sealed record SettlementTransaction : Model
    {
        /// <summary>type. No source confirms it.</summary>
        public SettlementTransactionType? Type { get; init; }

        /// <summary>Without tax. No source confirms it.</summary>
        public long? Amount { get; init; }

        /// <summary>On top of the amount. No source confirms it.</summary>
        public long? TaxAmount { get; init; }

        /// <summary>currency. No source confirms it.</summary>
        public string? Currency { get; init; }

        /// <summary>payment_transaction_id.</summary>
        public string? PaymentTransactionId { get; init; }

        /// <summary>payment_capture_id.</summary>
        public string? PaymentCaptureId { get; init; }

        /// <summary>payment_capture_reference.</summary>
        public string? PaymentCaptureReference { get; init; }

        /// <summary>payment_refund_id.</summary>
        public string? PaymentRefundId { get; init; }

        /// <summary>payment_refund_reference.</summary>
        public string? PaymentRefundReference { get; init; }

        /// <summary>One page spells it so; `payment_dispute_id` elsewhere. Read both.</summary>
        public string? DisputeId { get; init; }

        /// <summary>payment_dispute_id. No source confirms it.</summary>
        public string? PaymentDisputeId { get; init; }

        /// <summary>The object that a JSON object describes. A member whose type is not the expected one is in <c>More</c>.</summary>
        public static SettlementTransaction FromJson(JsonElement json)
        {
            var reader = new Reader("SettlementTransaction", json);
            return new SettlementTransaction
            {
                Type = reader.Take("type", Reader.Choice(Models.SettlementTransactionType.Of)),
                Amount = reader.Value("amount", Reader.Integer),
                TaxAmount = reader.Value("tax_amount", Reader.Integer),
                Currency = reader.Take("currency", Reader.Text),
                PaymentTransactionId = reader.Take("payment_transaction_id", Reader.Text),
                PaymentCaptureId = reader.Take("payment_capture_id", Reader.Text),
                PaymentCaptureReference = reader.Take("payment_capture_reference", Reader.Text),
                PaymentRefundId = reader.Take("payment_refund_id", Reader.Text),
                PaymentRefundReference = reader.Take("payment_refund_reference", Reader.Text),
                DisputeId = reader.Take("dispute_id", Reader.Text),
                PaymentDisputeId = reader.Take("payment_dispute_id", Reader.Text),
                More = reader.Rest,
            };
        }

        /// <inheritdoc/>
        public override void Visit(Visitor visitor)
        {
            visitor("type", Type, false);
            visitor("amount", Amount, false);
            visitor("tax_amount", TaxAmount, false);
            visitor("currency", Currency, false);
            visitor("payment_transaction_id", PaymentTransactionId, false);
            visitor("payment_capture_id", PaymentCaptureId, false);
            visitor("payment_capture_reference", PaymentCaptureReference, false);
            visitor("payment_refund_id", PaymentRefundId, false);
            visitor("payment_refund_reference", PaymentRefundReference, false);
            visitor("dispute_id", DisputeId, false);
            visitor("payment_dispute_id", PaymentDisputeId, false);
        }

        /// <summary>The same members with the same values.</summary>
        public bool Equals(SettlementTransaction? other) => Same(this, other);

        /// <inheritdoc/>
        public override int GetHashCode() => Hash(this);

        /// <inheritdoc/>
        public override string ToString() => Shown(this);
    }
}
