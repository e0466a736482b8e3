// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using System.Text.Json;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>A page of store groups.</summary>
    public sealed record StoreGroupList : Model
    {
        /// <summary>store_groups.</summary>
        public IReadOnlyList<StoreGroup>? StoreGroups { get; init; }

        /// <summary>pagination.</summary>
        public Pagination? Pagination { get; init; }

        /// <summary>The object that a JSON object describes. A member whose type is not the expected one is in <c>More</c>.</summary>
        public static StoreGroupList FromJson(JsonElement json)
        {
            var reader = new Reader("StoreGroupList", json);
            return new StoreGroupList
            {
                StoreGroups = reader.Take("store_groups", Reader.List(Reader.Object(Models.StoreGroup.FromJson))),
                Pagination = reader.Take("pagination", Reader.Object(Models.Pagination.FromJson)),
                More = reader.Rest,
            };
        }

        /// <inheritdoc/>
        public override void Visit(Visitor visitor)
        {
            visitor("store_groups", StoreGroups, false);
            visitor("pagination", Pagination, false);
        }

        /// <summary>The same members with the same values.</summary>
        public bool Equals(StoreGroupList? other) => Same(this, other);

        /// <inheritdoc/>
        public override int GetHashCode() => Hash(this);

        /// <inheritdoc/>
        public override string ToString() => Shown(this);
    }
}
