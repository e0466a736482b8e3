// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using System.Text.Json;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>The way to the customer.</summary>
    public sealed record IdentityCustomerInteraction : Model
    {
        /// <summary>To be opened in the browser. Whoever has it stands in for the customer.</summary>
        public string? IdentityRequestUrl { get; init; }

        /// <summary>The object that a JSON object describes. A member whose type is not the expected one is in <c>More</c>.</summary>
        public static IdentityCustomerInteraction FromJson(JsonElement json)
        {
            var reader = new Reader("IdentityCustomerInteraction", json);
            return new IdentityCustomerInteraction
            {
                IdentityRequestUrl = reader.Take("identity_request_url", Reader.Text),
                More = reader.Rest,
            };
        }

        /// <inheritdoc/>
        public override void Visit(Visitor visitor)
        {
            visitor("identity_request_url", IdentityRequestUrl, true);
        }

        /// <summary>The same members with the same values.</summary>
        public bool Equals(IdentityCustomerInteraction? other) => Same(this, other);

        /// <inheritdoc/>
        public override int GetHashCode() => Hash(this);

        /// <inheritdoc/>
        public override string ToString() => Shown(this);
    }
}
