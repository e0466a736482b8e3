// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using System.Text.Json;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>All price plans.</summary>
    public sealed record PricePlanList : Model
    {
        /// <summary>price_plans.</summary>
        public IReadOnlyList<PricePlanSummary>? PricePlans { get; init; }

        /// <summary>pagination. No source confirms it.</summary>
        public Pagination? Pagination { get; init; }

        /// <summary>The object that a JSON object describes. A member whose type is not the expected one is in <c>More</c>.</summary>
        public static PricePlanList FromJson(JsonElement json)
        {
            var reader = new Reader("PricePlanList", json);
            return new PricePlanList
            {
                PricePlans = reader.Take("price_plans", Reader.List(Reader.Object(Models.PricePlanSummary.FromJson))),
                Pagination = reader.Take("pagination", Reader.Object(Models.Pagination.FromJson)),
                More = reader.Rest,
            };
        }

        /// <inheritdoc/>
        public override void Visit(Visitor visitor)
        {
            visitor("price_plans", PricePlans, false);
            visitor("pagination", Pagination, false);
        }

        /// <summary>The same members with the same values.</summary>
        public bool Equals(PricePlanList? other) => Same(this, other);

        /// <inheritdoc/>
        public override int GetHashCode() => Hash(this);

        /// <inheritdoc/>
        public override string ToString() => Shown(this);
    }
}
