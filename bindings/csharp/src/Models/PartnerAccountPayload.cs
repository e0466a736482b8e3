// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using System.Text.Json;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>Event: an account became operational. No source confirms it.</summary>
    public sealed record PartnerAccountPayload : Model
    {
        /// <summary>partner_account_id.</summary>
        public string? PartnerAccountId { get; init; }

        /// <summary>partner_account_reference.</summary>
        public string? PartnerAccountReference { get; init; }

        /// <summary>state.</summary>
        public PartnerAccountEventState? State { get; init; }

        /// <summary>previous_state.</summary>
        public PartnerAccountEventPreviousState? PreviousState { get; init; }

        /// <summary>The object that a JSON object describes. A member whose type is not the expected one is in <c>More</c>.</summary>
        public static PartnerAccountPayload FromJson(JsonElement json)
        {
            var reader = new Reader("PartnerAccountPayload", json);
            return new PartnerAccountPayload
            {
                PartnerAccountId = reader.Take("partner_account_id", Reader.Text),
                PartnerAccountReference = reader.Take("partner_account_reference", Reader.Text),
                State = reader.Take("state", Reader.Choice(Models.PartnerAccountEventState.Of)),
                PreviousState = reader.Take("previous_state", Reader.Choice(Models.PartnerAccountEventPreviousState.Of)),
                More = reader.Rest,
            };
        }

        /// <inheritdoc/>
        public override void Visit(Visitor visitor)
        {
            visitor("partner_account_id", PartnerAccountId, false);
            visitor("partner_account_reference", PartnerAccountReference, false);
            visitor("state", State, false);
            visitor("previous_state", PreviousState, false);
        }

        /// <summary>The same members with the same values.</summary>
        public bool Equals(PartnerAccountPayload? other) => Same(this, other);

        /// <inheritdoc/>
        public override int GetHashCode() => Hash(this);

        /// <inheritdoc/>
        public override string ToString() => Shown(this);
    }
}
