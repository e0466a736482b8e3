// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using System.Text.Json;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>Event: a transfer was sent, confirmed or came back. No source confirms it.</summary>
    public sealed record SettlementPayoutPayload : Model
    {
        /// <summary>settlement_id.</summary>
        public string? SettlementId { get; init; }

        /// <summary>payout_id.</summary>
        public string? PayoutId { get; init; }

        /// <summary>status.</summary>
        public PayoutStatus? Status { get; init; }

        /// <summary>Stands on the bank transfer.</summary>
        public string? PaymentReference { get; init; }

        /// <summary>amount.</summary>
        public long? Amount { get; init; }

        /// <summary>currency.</summary>
        public string? Currency { get; init; }

        /// <summary>The object that a JSON object describes. A member whose type is not the expected one is in <c>More</c>.</summary>
        public static SettlementPayoutPayload FromJson(JsonElement json)
        {
            var reader = new Reader("SettlementPayoutPayload", json);
            return new SettlementPayoutPayload
            {
                SettlementId = reader.Take("settlement_id", Reader.Text),
                PayoutId = reader.Take("payout_id", Reader.Text),
                Status = reader.Take("status", Reader.Choice(Models.PayoutStatus.Of)),
                PaymentReference = reader.Take("payment_reference", Reader.Text),
                Amount = reader.Value("amount", Reader.Integer),
                Currency = reader.Take("currency", Reader.Text),
                More = reader.Rest,
            };
        }

        /// <inheritdoc/>
        public override void Visit(Visitor visitor)
        {
            visitor("settlement_id", SettlementId, false);
            visitor("payout_id", PayoutId, false);
            visitor("status", Status, false);
            visitor("payment_reference", PaymentReference, false);
            visitor("amount", Amount, false);
            visitor("currency", Currency, false);
        }

        /// <summary>The same members with the same values.</summary>
        public bool Equals(SettlementPayoutPayload? other) => Same(this, other);

        /// <inheritdoc/>
        public override int GetHashCode() => Hash(this);

        /// <inheritdoc/>
        public override string ToString() => Shown(this);
    }
}
