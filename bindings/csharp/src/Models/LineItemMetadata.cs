// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using System.Text.Json;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>More about a line.</summary>
    public sealed record LineItemMetadata : Model
    {
        /// <summary>categories.</summary>
        public IReadOnlyList<string>? Categories { get; init; }

        /// <summary>The object that a JSON object describes. A member whose type is not the expected one is in <c>More</c>.</summary>
        public static LineItemMetadata FromJson(JsonElement json)
        {
            var reader = new Reader("LineItemMetadata", json);
            return new LineItemMetadata
            {
                Categories = reader.Take("categories", Reader.List(Reader.Text)),
                More = reader.Rest,
            };
        }

        /// <inheritdoc/>
        public override void Visit(Visitor visitor)
        {
            visitor("categories", Categories, false);
        }

        /// <summary>The same members with the same values.</summary>
        public bool Equals(LineItemMetadata? other) => Same(this, other);

        /// <inheritdoc/>
        public override int GetHashCode() => Hash(this);

        /// <inheritdoc/>
        public override string ToString() => Shown(this);
    }
}
