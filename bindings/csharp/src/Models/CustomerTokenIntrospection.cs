// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using System.Text.Json;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>What a token is good for. A revoked one is answered with an error.</summary>
    public sealed record CustomerTokenIntrospection : Model
    {
        /// <summary>ACTIVE is the only value that was seen.</summary>
        public string? Status { get; init; }

        /// <summary>scopes.</summary>
        public IReadOnlyList<CustomerTokenScope>? Scopes { get; init; }

        /// <summary>Milliseconds since 1970, unlike every other time.</summary>
        public long? IssuedAt { get; init; }

        /// <summary>customer_token_reference.</summary>
        public string? CustomerTokenReference { get; init; }

        /// <summary>The object that a JSON object describes. A member whose type is not the expected one is in <c>More</c>.</summary>
        public static CustomerTokenIntrospection FromJson(JsonElement json)
        {
            var reader = new Reader("CustomerTokenIntrospection", json);
            return new CustomerTokenIntrospection
            {
                Status = reader.Take("status", Reader.Text),
                Scopes = reader.Take("scopes", Reader.List(Reader.Choice(Models.CustomerTokenScope.Of))),
                IssuedAt = reader.Value("issued_at", Reader.Integer),
                CustomerTokenReference = reader.Take("customer_token_reference", Reader.Text),
                More = reader.Rest,
            };
        }

        /// <inheritdoc/>
        public override void Visit(Visitor visitor)
        {
            visitor("status", Status, false);
            visitor("scopes", Scopes, false);
            visitor("issued_at", IssuedAt, false);
            visitor("customer_token_reference", CustomerTokenReference, false);
        }

        /// <summary>The same members with the same values.</summary>
        public bool Equals(CustomerTokenIntrospection? other) => Same(this, other);

        /// <inheritdoc/>
        public override int GetHashCode() => Hash(this);

        /// <inheritdoc/>
        public override string ToString() => Shown(this);
    }
}
