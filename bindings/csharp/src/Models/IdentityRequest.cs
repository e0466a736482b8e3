// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using System.Text.Json;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>A sign-in.</summary>
    public sealed record IdentityRequest : Model
    {
        /// <summary>identity_request_id.</summary>
        public string? IdentityRequestId { get; init; }

        /// <summary>Its values are not published.</summary>
        public string? State { get; init; }

        /// <summary>state_context.</summary>
        public IdentityRequestStateContext? StateContext { get; init; }

        /// <summary>The object that a JSON object describes. A member whose type is not the expected one is in <c>More</c>.</summary>
        public static IdentityRequest FromJson(JsonElement json)
        {
            var reader = new Reader("IdentityRequest", json);
            return new IdentityRequest
            {
                IdentityRequestId = reader.Take("identity_request_id", Reader.Text),
                State = reader.Take("state", Reader.Text),
                StateContext = reader.Take("state_context", Reader.Object(Models.IdentityRequestStateContext.FromJson)),
                More = reader.Rest,
            };
        }

        /// <inheritdoc/>
        public override void Visit(Visitor visitor)
        {
            visitor("identity_request_id", IdentityRequestId, false);
            visitor("state", State, false);
            visitor("state_context", StateContext, false);
        }

        /// <summary>The same members with the same values.</summary>
        public bool Equals(IdentityRequest? other) => Same(this, other);

        /// <inheritdoc/>
        public override int GetHashCode() => Hash(this);

        /// <inheritdoc/>
        public override string ToString() => Shown(this);
    }
}
