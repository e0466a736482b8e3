// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using System.Text.Json;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>Decisions. The list comes as this object, or as an array with it inside.</summary>
    public sealed record ComplianceDecisionPage : Model
    {
        /// <summary>decisions.</summary>
        public IReadOnlyList<ComplianceDecision>? Decisions { get; init; }

        /// <summary>pagination. No source confirms it.</summary>
        public Pagination? Pagination { get; init; }

        /// <summary>The object that a JSON object describes. A member whose type is not the expected one is in <c>More</c>.</summary>
        public static ComplianceDecisionPage FromJson(JsonElement json)
        {
            var reader = new Reader("ComplianceDecisionPage", json);
            return new ComplianceDecisionPage
            {
                Decisions = reader.Take("decisions", Reader.List(Reader.Object(Models.ComplianceDecision.FromJson))),
                Pagination = reader.Take("pagination", Reader.Object(Models.Pagination.FromJson)),
                More = reader.Rest,
            };
        }

        /// <inheritdoc/>
        public override void Visit(Visitor visitor)
        {
            visitor("decisions", Decisions, false);
            visitor("pagination", Pagination, false);
        }

        /// <summary>The same members with the same values.</summary>
        public bool Equals(ComplianceDecisionPage? other) => Same(this, other);

        /// <inheritdoc/>
        public override int GetHashCode() => Hash(this);

        /// <inheritdoc/>
        public override string ToString() => Shown(this);
    }
}
