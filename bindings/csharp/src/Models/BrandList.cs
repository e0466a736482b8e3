// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using System.Text.Json;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>All brands of the account.</summary>
    public sealed record BrandList : Model
    {
        /// <summary>brands.</summary>
        public IReadOnlyList<Brand>? Brands { get; init; }

        /// <summary>pagination. No source confirms it.</summary>
        public Pagination? Pagination { get; init; }

        /// <summary>The object that a JSON object describes. A member whose type is not the expected one is in <c>More</c>.</summary>
        public static BrandList FromJson(JsonElement json)
        {
            var reader = new Reader("BrandList", json);
            return new BrandList
            {
                Brands = reader.Take("brands", Reader.List(Reader.Object(Models.Brand.FromJson))),
                Pagination = reader.Take("pagination", Reader.Object(Models.Pagination.FromJson)),
                More = reader.Rest,
            };
        }

        /// <inheritdoc/>
        public override void Visit(Visitor visitor)
        {
            visitor("brands", Brands, false);
            visitor("pagination", Pagination, false);
        }

        /// <summary>The same members with the same values.</summary>
        public bool Equals(BrandList? other) => Same(this, other);

        /// <inheritdoc/>
        public override int GetHashCode() => Hash(this);

        /// <inheritdoc/>
        public override string ToString() => Shown(this);
    }
}
