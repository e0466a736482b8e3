// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using System.Text.Json;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>Settlements of an interval.</summary>
    public sealed record SettlementList : Model
    {
        /// <summary>settlement_reports. No source confirms it.</summary>
        public IReadOnlyList<SettlementReport>? SettlementReports { get; init; }

        /// <summary>pagination. No source confirms it.</summary>
        public Pagination? Pagination { get; init; }

        /// <summary>The object that a JSON object describes. A member whose type is not the expected one is in <c>More</c>.</summary>
        public static SettlementList FromJson(JsonElement json)
        {
            var reader = new Reader("SettlementList", json);
            return new SettlementList
            {
                SettlementReports = reader.Take("settlement_reports", Reader.List(Reader.Object(Models.SettlementReport.FromJson))),
                Pagination = reader.Take("pagination", Reader.Object(Models.Pagination.FromJson)),
                More = reader.Rest,
            };
        }

        /// <inheritdoc/>
        public override void Visit(Visitor visitor)
        {
            visitor("settlement_reports", SettlementReports, false);
            visitor("pagination", Pagination, false);
        }

        /// <summary>The same members with the same values.</summary>
        public bool Equals(SettlementList? other) => Same(this, other);

        /// <inheritdoc/>
        public override int GetHashCode() => Hash(this);

        /// <inheritdoc/>
        public override string ToString() => Shown(this);
    }
}
