// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using System.Text.Json;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>A token that names user, account and roles.</summary>
    public sealed record PortalJwtRequest : Model
    {
        /// <summary>Signed with a certificate of usage `JWT_SIGNING`. Needed in a request.</summary>
        public string? Jwt { get; init; }

        /// <summary>The object that a JSON object describes. A member whose type is not the expected one is in <c>More</c>.</summary>
        public static PortalJwtRequest FromJson(JsonElement json)
        {
            var reader = new Reader("PortalJwtRequest", json);
            return new PortalJwtRequest
            {
                Jwt = reader.Take("jwt", Reader.Text),
                More = reader.Rest,
            };
        }

        /// <inheritdoc/>
        public override void Visit(Visitor visitor)
        {
            visitor("jwt", Jwt, true);
        }

        /// <summary>The same members with the same values.</summary>
        public bool Equals(PortalJwtRequest? other) => Same(this, other);

        /// <inheritdoc/>
        public override int GetHashCode() => Hash(this);

        /// <inheritdoc/>
        public override string ToString() => Shown(this);
    }
}
