// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using System.Text.Json;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>Money that was taken back. Only its id is confirmed.</summary>
    public sealed record PaymentChargeback : Model
    {
        /// <summary>payment_chargeback_id.</summary>
        public string? PaymentChargebackId { get; init; }

        /// <summary>amount. No source confirms it.</summary>
        public long? Amount { get; init; }

        /// <summary>currency. No source confirms it.</summary>
        public string? Currency { get; init; }

        /// <summary>payment_transaction_id. No source confirms it.</summary>
        public string? PaymentTransactionId { get; init; }

        /// <summary>payment_dispute_id. No source confirms it.</summary>
        public string? PaymentDisputeId { get; init; }

        /// <summary>The object that a JSON object describes. A member whose type is not the expected one is in <c>More</c>.</summary>
        public static PaymentChargeback FromJson(JsonElement json)
        {
            var reader = new Reader("PaymentChargeback", json);
            return new PaymentChargeback
            {
                PaymentChargebackId = reader.Take("payment_chargeback_id", Reader.Text),
                Amount = reader.Value("amount", Reader.Integer),
                Currency = reader.Take("currency", Reader.Text),
                PaymentTransactionId = reader.Take("payment_transaction_id", Reader.Text),
                PaymentDisputeId = reader.Take("payment_dispute_id", Reader.Text),
                More = reader.Rest,
            };
        }

        /// <inheritdoc/>
        public override void Visit(Visitor visitor)
        {
            visitor("payment_chargeback_id", PaymentChargebackId, false);
            visitor("amount", Amount, false);
            visitor("currency", Currency, false);
            visitor("payment_transaction_id", PaymentTransactionId, false);
            visitor("payment_dispute_id", PaymentDisputeId, false);
        }

        /// <summary>The same members with the same values.</summary>
        public bool Equals(PaymentChargeback? other) => Same(this, other);

        /// <inheritdoc/>
        public override int GetHashCode() => Hash(this);

        /// <inheritdoc/>
        public override string ToString() => Shown(this);
    }
}
