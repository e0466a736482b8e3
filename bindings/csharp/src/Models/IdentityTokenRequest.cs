// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using System.Text.Json;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>The customer token that is asked for.</summary>
    public sealed record IdentityTokenRequest : Model
    {
        /// <summary>scopes. Needed in a request.</summary>
        public IReadOnlyList<CustomerTokenScope>? Scopes { get; init; }

        /// <summary>customer_token_reference. No source confirms it.</summary>
        public string? CustomerTokenReference { get; init; }

        /// <summary>The object that a JSON object describes. A member whose type is not the expected one is in <c>More</c>.</summary>
        public static IdentityTokenRequest FromJson(JsonElement json)
        {
            var reader = new Reader("IdentityTokenRequest", json);
            return new IdentityTokenRequest
            {
                Scopes = reader.Take("scopes", Reader.List(Reader.Choice(Models.CustomerTokenScope.Of))),
                CustomerTokenReference = reader.Take("customer_token_reference", Reader.Text),
                More = reader.Rest,
            };
        }

        /// <inheritdoc/>
        public override void Visit(Visitor visitor)
        {
            visitor("scopes", Scopes, false);
            visitor("customer_token_reference", CustomerTokenReference, false);
        }

        /// <summary>The same members with the same values.</summary>
        public bool Equals(IdentityTokenRequest? other) => Same(this, other);

        /// <inheritdoc/>
        public override int GetHashCode() => Hash(this);

        /// <inheritdoc/>
        public override string ToString() => Shown(this);
    }
}
