// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using System.Text.Json;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>A page of disputes.</summary>
    public sealed record DisputeList : Model
    {
        /// <summary>disputes.</summary>
        public IReadOnlyList<Dispute>? Disputes { get; init; }

        /// <summary>pagination.</summary>
        public Pagination? Pagination { get; init; }

        /// <summary>The object that a JSON object describes. A member whose type is not the expected one is in <c>More</c>.</summary>
        public static DisputeList FromJson(JsonElement json)
        {
            var reader = new Reader("DisputeList", json);
            return new DisputeList
            {
                Disputes = reader.Take("disputes", Reader.List(Reader.Object(Models.Dispute.FromJson))),
                Pagination = reader.Take("pagination", Reader.Object(Models.Pagination.FromJson)),
                More = reader.Rest,
            };
        }

        /// <inheritdoc/>
        public override void Visit(Visitor visitor)
        {
            visitor("disputes", Disputes, false);
            visitor("pagination", Pagination, false);
        }

        /// <summary>The same members with the same values.</summary>
        public bool Equals(DisputeList? other) => Same(this, other);

        /// <inheritdoc/>
        public override int GetHashCode() => Hash(this);

        /// <inheritdoc/>
        public override string ToString() => Shown(this);
    }
}
