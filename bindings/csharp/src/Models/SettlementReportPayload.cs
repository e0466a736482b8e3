// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using System.Text.Json;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>Event: a report can be read, or was uploaded. No source confirms it.</summary>
    public sealed record SettlementReportPayload : Model
    {
        /// <summary>settlement_id.</summary>
        public string? SettlementId { get; init; }

        /// <summary>Addresses of the report; their names are not published. Whoever has one may read the report.</summary>
        public JsonElement? Links { get; init; }

        /// <summary>Of the uploaded file.</summary>
        public string? FileName { get; init; }

        /// <summary>The object that a JSON object describes. A member whose type is not the expected one is in <c>More</c>.</summary>
        public static SettlementReportPayload FromJson(JsonElement json)
        {
            var reader = new Reader("SettlementReportPayload", json);
            return new SettlementReportPayload
            {
                SettlementId = reader.Take("settlement_id", Reader.Text),
                Links = reader.Value("links", Reader.Any),
                FileName = reader.Take("file_name", Reader.Text),
                More = reader.Rest,
            };
        }

        /// <inheritdoc/>
        public override void Visit(Visitor visitor)
        {
            visitor("settlement_id", SettlementId, false);
            visitor("links", Links, true);
            visitor("file_name", FileName, false);
        }

        /// <summary>The same members with the same values.</summary>
        public bool Equals(SettlementReportPayload? other) => Same(this, other);

        /// <inheritdoc/>
        public override int GetHashCode() => Hash(this);

        /// <inheritdoc/>
        public override string ToString() => Shown(this);
    }
}
