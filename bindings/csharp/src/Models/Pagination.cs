// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using System.Text.Json;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>Where a list goes on.</summary>
    public sealed record Pagination : Model
    {
        /// <summary>Items on this page.</summary>
        public long? Count { get; init; }

        /// <summary>Items in all, if that is told.</summary>
        public long? Total { get; init; }

        /// <summary>For `ending_before`.</summary>
        public string? FirstItem { get; init; }

        /// <summary>For `starting_after`. Null on the last page.</summary>
        public string? LastItem { get; init; }

        /// <summary>links.</summary>
        public PaginationLinks? Links { get; init; }

        /// <summary>The object that a JSON object describes. A member whose type is not the expected one is in <c>More</c>.</summary>
        public static Pagination FromJson(JsonElement json)
        {
            var reader = new Reader("Pagination", json);
            return new Pagination
            {
                Count = reader.Value("count", Reader.Integer),
                Total = reader.Value("total", Reader.Integer),
                FirstItem = reader.Take("first_item", Reader.Text),
                LastItem = reader.Take("last_item", Reader.Text),
                Links = reader.Take("links", Reader.Object(Models.PaginationLinks.FromJson)),
                More = reader.Rest,
            };
        }

        /// <inheritdoc/>
        public override void Visit(Visitor visitor)
        {
            visitor("count", Count, false);
            visitor("total", Total, false);
            visitor("first_item", FirstItem, false);
            visitor("last_item", LastItem, false);
            visitor("links", Links, false);
        }

        /// <summary>The same members with the same values.</summary>
        public bool Equals(Pagination? other) => Same(this, other);

        /// <inheritdoc/>
        public override int GetHashCode() => Hash(this);

        /// <inheritdoc/>
        public override string ToString() => Shown(this);
    }
}
