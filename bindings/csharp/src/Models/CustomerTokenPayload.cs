// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using System.Text.Json;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>Event: a token was revoked, by the caller or by the customer. No source confirms it.</summary>
    public sealed record CustomerTokenPayload : Model
    {
        /// <summary>customer_token.</summary>
        public string? CustomerToken { get; init; }

        /// <summary>customer_token_reference.</summary>
        public string? CustomerTokenReference { get; init; }

        /// <summary>state.</summary>
        public CustomerTokenState? State { get; init; }

        /// <summary>previous_state.</summary>
        public CustomerTokenPreviousState? PreviousState { get; init; }

        /// <summary>The object that a JSON object describes. A member whose type is not the expected one is in <c>More</c>.</summary>
        public static CustomerTokenPayload FromJson(JsonElement json)
        {
            var reader = new Reader("CustomerTokenPayload", json);
            return new CustomerTokenPayload
            {
                CustomerToken = reader.Take("customer_token", Reader.Text),
                CustomerTokenReference = reader.Take("customer_token_reference", Reader.Text),
                State = reader.Take("state", Reader.Choice(Models.CustomerTokenState.Of)),
                PreviousState = reader.Take("previous_state", Reader.Choice(Models.CustomerTokenPreviousState.Of)),
                More = reader.Rest,
            };
        }

        /// <inheritdoc/>
        public override void Visit(Visitor visitor)
        {
            visitor("customer_token", CustomerToken, true);
            visitor("customer_token_reference", CustomerTokenReference, false);
            visitor("state", State, false);
            visitor("previous_state", PreviousState, false);
        }

        /// <summary>The same members with the same values.</summary>
        public bool Equals(CustomerTokenPayload? other) => Same(this, other);

        /// <inheritdoc/>
        public override int GetHashCode() => Hash(this);

        /// <inheritdoc/>
        public override string ToString() => Shown(this);
    }
}
