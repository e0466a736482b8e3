// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using System.Text.Json;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>The transfer behind a settlement.</summary>
    public sealed record Payout : Model
    {
        /// <summary>settlement_id. No source confirms it.</summary>
        public string? SettlementId { get; init; }

        /// <summary>status. No source confirms it.</summary>
        public PayoutStatus? Status { get; init; }

        /// <summary>Masked by Klarna but for the last digits.</summary>
        public string? PayoutBankAccountReference { get; init; }

        /// <summary>The object that a JSON object describes. A member whose type is not the expected one is in <c>More</c>.</summary>
        public static Payout FromJson(JsonElement json)
        {
            var reader = new Reader("Payout", json);
            return new Payout
            {
                SettlementId = reader.Take("settlement_id", Reader.Text),
                Status = reader.Take("status", Reader.Choice(Models.PayoutStatus.Of)),
                PayoutBankAccountReference = reader.Take("payout_bank_account_reference", Reader.Text),
                More = reader.Rest,
            };
        }

        /// <inheritdoc/>
        public override void Visit(Visitor visitor)
        {
            visitor("settlement_id", SettlementId, false);
            visitor("status", Status, false);
            visitor("payout_bank_account_reference", PayoutBankAccountReference, true);
        }

        /// <summary>The same members with the same values.</summary>
        public bool Equals(Payout? other) => Same(this, other);

        /// <inheritdoc/>
        public override int GetHashCode() => Hash(this);

        /// <inheritdoc/>
        public override string ToString() => Shown(this);
    }
}
