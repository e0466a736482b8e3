// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using System.Text.Json;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>What was generated.</summary>
    public sealed record GenerateSettlementResponse : Model
    {
        /// <summary>settlement_reports.</summary>
        public IReadOnlyList<GeneratedSettlement>? SettlementReports { get; init; }

        /// <summary>The object that a JSON object describes. A member whose type is not the expected one is in <c>More</c>.</summary>
        public static GenerateSettlementResponse FromJson(JsonElement json)
        {
            var reader = new Reader("GenerateSettlementResponse", json);
            return new GenerateSettlementResponse
            {
                SettlementReports = reader.Take("settlement_reports", Reader.List(Reader.Object(Models.GeneratedSettlement.FromJson))),
                More = reader.Rest,
            };
        }

        /// <inheritdoc/>
        public override void Visit(Visitor visitor)
        {
            visitor("settlement_reports", SettlementReports, false);
        }

        /// <summary>The same members with the same values.</summary>
        public bool Equals(GenerateSettlementResponse? other) => Same(this, other);

        /// <inheritdoc/>
        public override int GetHashCode() => Hash(this);

        /// <inheritdoc/>
        public override string ToString() => Shown(this);
    }
}
