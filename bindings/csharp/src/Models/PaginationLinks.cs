// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using System.Text.Json;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>The pages beside this one.</summary>
    public sealed record PaginationLinks : Model
    {
        /// <summary>next.</summary>
        public Link? Next { get; init; }

        /// <summary>prev.</summary>
        public Link? Prev { get; init; }

        /// <summary>The object that a JSON object describes. A member whose type is not the expected one is in <c>More</c>.</summary>
        public static PaginationLinks FromJson(JsonElement json)
        {
            var reader = new Reader("PaginationLinks", json);
            return new PaginationLinks
            {
                Next = reader.Take("next", Reader.Object(Models.Link.FromJson)),
                Prev = reader.Take("prev", Reader.Object(Models.Link.FromJson)),
                More = reader.Rest,
            };
        }

        /// <inheritdoc/>
        public override void Visit(Visitor visitor)
        {
            visitor("next", Next, false);
            visitor("prev", Prev, false);
        }

        /// <summary>The same members with the same values.</summary>
        public bool Equals(PaginationLinks? other) => Same(this, other);

        /// <inheritdoc/>
        public override int GetHashCode() => Hash(this);

        /// <inheritdoc/>
        public override string ToString() => Shown(this);
    }
}
