// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using System.Text.Json;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>A session, to be handed on.</summary>
    public sealed record InteroperabilityTokenResponse : Model
    {
        /// <summary>interoperability_token.</summary>
        public string? InteroperabilityToken { get; init; }

        /// <summary>Newer name; expected, not seen in an answer of this call. No source confirms it.</summary>
        public string? KlarnaNetworkSessionToken { get; init; }

        /// <summary>The object that a JSON object describes. A member whose type is not the expected one is in <c>More</c>.</summary>
        public static InteroperabilityTokenResponse FromJson(JsonElement json)
        {
            var reader = new Reader("InteroperabilityTokenResponse", json);
            return new InteroperabilityTokenResponse
            {
                InteroperabilityToken = reader.Take("interoperability_token", Reader.Text),
                KlarnaNetworkSessionToken = reader.Take("klarna_network_session_token", Reader.Text),
                More = reader.Rest,
            };
        }

        /// <inheritdoc/>
        public override void Visit(Visitor visitor)
        {
            visitor("interoperability_token", InteroperabilityToken, true);
            visitor("klarna_network_session_token", KlarnaNetworkSessionToken, true);
        }

        /// <summary>The same members with the same values.</summary>
        public bool Equals(InteroperabilityTokenResponse? other) => Same(this, other);

        /// <inheritdoc/>
        public override int GetHashCode() => Hash(this);

        /// <inheritdoc/>
        public override string ToString() => Shown(this);
    }
}
