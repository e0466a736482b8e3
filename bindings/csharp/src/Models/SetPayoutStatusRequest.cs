// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using System.Text.Json;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>The status to set, in the test environment.</summary>
    public sealed record SetPayoutStatusRequest : Model
    {
        /// <summary>payout_bank_account_reference.</summary>
        public string? PayoutBankAccountReference { get; init; }

        /// <summary>status. Needed in a request.</summary>
        public SettablePayoutStatus? Status { get; init; }

        /// <summary>The object that a JSON object describes. A member whose type is not the expected one is in <c>More</c>.</summary>
        public static SetPayoutStatusRequest FromJson(JsonElement json)
        {
            var reader = new Reader("SetPayoutStatusRequest", json);
            return new SetPayoutStatusRequest
            {
                PayoutBankAccountReference = reader.Take("payout_bank_account_reference", Reader.Text),
                Status = reader.Take("status", Reader.Choice(Models.SettablePayoutStatus.Of)),
                More = reader.Rest,
            };
        }

        /// <inheritdoc/>
        public override void Visit(Visitor visitor)
        {
            visitor("payout_bank_account_reference", PayoutBankAccountReference, true);
            visitor("status", Status, false);
        }

        /// <summary>The same members with the same values.</summary>
        public bool Equals(SetPayoutStatusRequest? other) => Same(this, other);

        /// <inheritdoc/>
        public override int GetHashCode() => Hash(this);

        /// <inheritdoc/>
        public override string ToString() => Shown(this);
    }
}
