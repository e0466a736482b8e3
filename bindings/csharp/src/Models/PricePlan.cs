// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using System.Text.Json;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>One version of a price plan. It may lie in the future.</summary>
    public sealed record PricePlan : Model
    {
        /// <summary>price_plan_id.</summary>
        public string? PricePlanId { get; init; }

        /// <summary>version.</summary>
        public string? Version { get; init; }

        /// <summary>effective_from.</summary>
        public string? EffectiveFrom { get; init; }

        /// <summary>Their form is not published.</summary>
        public IReadOnlyList<JsonElement>? Rates { get; init; }

        /// <summary>pagination. No source confirms it.</summary>
        public Pagination? Pagination { get; init; }

        /// <summary>The object that a JSON object describes. A member whose type is not the expected one is in <c>More</c>.</summary>
        public static PricePlan FromJson(JsonElement json)
        {
            var reader = new Reader("PricePlan", json);
            return new PricePlan
            {
                PricePlanId = reader.Take("price_plan_id", Reader.Text),
                Version = reader.Take("version", Reader.Text),
                EffectiveFrom = reader.Take("effective_from", Reader.Text),
                Rates = reader.Take("rates", Reader.Values(Reader.Any)),
                Pagination = reader.Take("pagination", Reader.Object(Models.Pagination.FromJson)),
                More = reader.Rest,
            };
        }

        /// <inheritdoc/>
        public override void Visit(Visitor visitor)
        {
            visitor("price_plan_id", PricePlanId, false);
            visitor("version", Version, false);
            visitor("effective_from", EffectiveFrom, false);
            visitor("rates", Rates, false);
            visitor("pagination", Pagination, false);
        }

        /// <summary>The same members with the same values.</summary>
        public bool Equals(PricePlan? other) => Same(this, other);

        /// <inheritdoc/>
        public override int GetHashCode() => Hash(this);

        /// <inheritdoc/>
        public override string ToString() => Shown(this);
    }
}
