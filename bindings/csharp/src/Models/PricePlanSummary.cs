// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using System.Text.Json;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>A price plan and its versions.</summary>
    public sealed record PricePlanSummary : Model
    {
        /// <summary>price_plan_id.</summary>
        public string? PricePlanId { get; init; }

        /// <summary>versions.</summary>
        public IReadOnlyList<PricePlanVersion>? Versions { get; init; }

        /// <summary>The object that a JSON object describes. A member whose type is not the expected one is in <c>More</c>.</summary>
        public static PricePlanSummary FromJson(JsonElement json)
        {
            var reader = new Reader("PricePlanSummary", json);
            return new PricePlanSummary
            {
                PricePlanId = reader.Take("price_plan_id", Reader.Text),
                Versions = reader.Take("versions", Reader.List(Reader.Object(Models.PricePlanVersion.FromJson))),
                More = reader.Rest,
            };
        }

        /// <inheritdoc/>
        public override void Visit(Visitor visitor)
        {
            visitor("price_plan_id", PricePlanId, false);
            visitor("versions", Versions, false);
        }

        /// <summary>The same members with the same values.</summary>
        public bool Equals(PricePlanSummary? other) => Same(this, other);

        /// <inheritdoc/>
        public override int GetHashCode() => Hash(this);

        /// <inheritdoc/>
        public override string ToString() => Shown(this);
    }
}
