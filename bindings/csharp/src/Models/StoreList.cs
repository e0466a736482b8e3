// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using System.Text.Json;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>A page of stores.</summary>
    public sealed record StoreList : Model
    {
        /// <summary>stores.</summary>
        public IReadOnlyList<Store>? Stores { get; init; }

        /// <summary>pagination.</summary>
        public Pagination? Pagination { get; init; }

        /// <summary>The object that a JSON object describes. A member whose type is not the expected one is in <c>More</c>.</summary>
        public static StoreList FromJson(JsonElement json)
        {
            var reader = new Reader("StoreList", json);
            return new StoreList
            {
                Stores = reader.Take("stores", Reader.List(Reader.Object(Models.Store.FromJson))),
                Pagination = reader.Take("pagination", Reader.Object(Models.Pagination.FromJson)),
                More = reader.Rest,
            };
        }

        /// <inheritdoc/>
        public override void Visit(Visitor visitor)
        {
            visitor("stores", Stores, false);
            visitor("pagination", Pagination, false);
        }

        /// <summary>The same members with the same values.</summary>
        public bool Equals(StoreList? other) => Same(this, other);

        /// <inheritdoc/>
        public override int GetHashCode() => Hash(this);

        /// <inheritdoc/>
        public override string ToString() => Shown(this);
    }
}
