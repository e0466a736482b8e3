// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using System.Text.Json;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>A token and what it is good for.</summary>
    public sealed record CustomerTokenGrant : Model
    {
        /// <summary>customer_token.</summary>
        public string? CustomerToken { get; init; }

        /// <summary>customer_token_reference.</summary>
        public string? CustomerTokenReference { get; init; }

        /// <summary>scopes.</summary>
        public IReadOnlyList<CustomerTokenScope>? Scopes { get; init; }

        /// <summary>The object that a JSON object describes. A member whose type is not the expected one is in <c>More</c>.</summary>
        public static CustomerTokenGrant FromJson(JsonElement json)
        {
            var reader = new Reader("CustomerTokenGrant", json);
            return new CustomerTokenGrant
            {
                CustomerToken = reader.Take("customer_token", Reader.Text),
                CustomerTokenReference = reader.Take("customer_token_reference", Reader.Text),
                Scopes = reader.Take("scopes", Reader.List(Reader.Choice(Models.CustomerTokenScope.Of))),
                More = reader.Rest,
            };
        }

        /// <inheritdoc/>
        public override void Visit(Visitor visitor)
        {
            visitor("customer_token", CustomerToken, true);
            visitor("customer_token_reference", CustomerTokenReference, false);
            visitor("scopes", Scopes, false);
        }

        /// <summary>The same members with the same values.</summary>
        public bool Equals(CustomerTokenGrant? other) => Same(this, other);

        /// <inheritdoc/>
        public override int GetHashCode() => Hash(this);

        /// <inheritdoc/>
        public override string ToString() => Shown(this);
    }
}
