// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using System.Text.Json;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>For whom to make a link: a signed token, or the same in clear.</summary>
    public sealed record DeepLinkRequest : Model
    {
        /// <summary>Signed with a certificate of usage `JWT_SIGNING`.</summary>
        public string? Jwt { get; init; }

        /// <summary>E-mail of the user, in the form without signature.</summary>
        public string? Subject { get; init; }

        /// <summary>In the form without signature.</summary>
        public IReadOnlyList<PortalRole>? Roles { get; init; }

        /// <summary>Organisation that the user acts for; the account itself unless set.</summary>
        public string? OnBehalfOf { get; init; }

        /// <summary>The object that a JSON object describes. A member whose type is not the expected one is in <c>More</c>.</summary>
        public static DeepLinkRequest FromJson(JsonElement json)
        {
            var reader = new Reader("DeepLinkRequest", json);
            return new DeepLinkRequest
            {
                Jwt = reader.Take("jwt", Reader.Text),
                Subject = reader.Take("subject", Reader.Text),
                Roles = reader.Take("roles", Reader.List(Reader.Choice(Models.PortalRole.Of))),
                OnBehalfOf = reader.Take("on_behalf_of", Reader.Text),
                More = reader.Rest,
            };
        }

        /// <inheritdoc/>
        public override void Visit(Visitor visitor)
        {
            visitor("jwt", Jwt, true);
            visitor("subject", Subject, true);
            visitor("roles", Roles, false);
            visitor("on_behalf_of", OnBehalfOf, false);
        }

        /// <summary>The same members with the same values.</summary>
        public bool Equals(DeepLinkRequest? other) => Same(this, other);

        /// <inheritdoc/>
        public override int GetHashCode() => Hash(this);

        /// <inheritdoc/>
        public override string ToString() => Shown(this);
    }
}
