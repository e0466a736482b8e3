// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using System.Text.Json;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>Where a client identifier may be used.</summary>
    public sealed record ClientIdentifierConfig : Model
    {
        /// <summary>Origins of web pages.</summary>
        public IReadOnlyList<string>? AllowedDomains { get; init; }

        /// <summary>The object that a JSON object describes. A member whose type is not the expected one is in <c>More</c>.</summary>
        public static ClientIdentifierConfig FromJson(JsonElement json)
        {
            var reader = new Reader("ClientIdentifierConfig", json);
            return new ClientIdentifierConfig
            {
                AllowedDomains = reader.Take("allowed_domains", Reader.List(Reader.Text)),
                More = reader.Rest,
            };
        }

        /// <inheritdoc/>
        public override void Visit(Visitor visitor)
        {
            visitor("allowed_domains", AllowedDomains, false);
        }

        /// <summary>The same members with the same values.</summary>
        public bool Equals(ClientIdentifierConfig? other) => Same(this, other);

        /// <inheritdoc/>
        public override int GetHashCode() => Hash(this);

        /// <inheritdoc/>
        public override string ToString() => Shown(this);
    }
}
