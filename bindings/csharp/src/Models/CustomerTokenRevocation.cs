// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using System.Text.Json;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>A token is gone. The answer may have no body.</summary>
    public sealed record CustomerTokenRevocation : Model
    {
        /// <summary>customer_token_reference.</summary>
        public string? CustomerTokenReference { get; init; }

        /// <summary>The object that a JSON object describes. A member whose type is not the expected one is in <c>More</c>.</summary>
        public static CustomerTokenRevocation FromJson(JsonElement json)
        {
            var reader = new Reader("CustomerTokenRevocation", json);
            return new CustomerTokenRevocation
            {
                CustomerTokenReference = reader.Take("customer_token_reference", Reader.Text),
                More = reader.Rest,
            };
        }

        /// <inheritdoc/>
        public override void Visit(Visitor visitor)
        {
            visitor("customer_token_reference", CustomerTokenReference, false);
        }

        /// <summary>The same members with the same values.</summary>
        public bool Equals(CustomerTokenRevocation? other) => Same(this, other);

        /// <inheritdoc/>
        public override int GetHashCode() => Hash(this);

        /// <inheritdoc/>
        public override string ToString() => Shown(this);
    }
}
