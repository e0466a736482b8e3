// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using System.Text.Json;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>A version of a price plan.</summary>
    public sealed record PricePlanVersion : Model
    {
        /// <summary>version.</summary>
        public string? Version { get; init; }

        /// <summary>The object that a JSON object describes. A member whose type is not the expected one is in <c>More</c>.</summary>
        public static PricePlanVersion FromJson(JsonElement json)
        {
            var reader = new Reader("PricePlanVersion", json);
            return new PricePlanVersion
            {
                Version = reader.Take("version", Reader.Text),
                More = reader.Rest,
            };
        }

        /// <inheritdoc/>
        public override void Visit(Visitor visitor)
        {
            visitor("version", Version, false);
        }

        /// <summary>The same members with the same values.</summary>
        public bool Equals(PricePlanVersion? other) => Same(this, other);

        /// <inheritdoc/>
        public override int GetHashCode() => Hash(this);

        /// <inheritdoc/>
        public override string ToString() => Shown(this);
    }
}
