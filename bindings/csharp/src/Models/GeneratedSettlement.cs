// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using System.Text.Json;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>A report that was generated.</summary>
    public sealed record GeneratedSettlement : Model
    {
        /// <summary>settlement_id.</summary>
        public string? SettlementId { get; init; }

        /// <summary>The object that a JSON object describes. A member whose type is not the expected one is in <c>More</c>.</summary>
        public static GeneratedSettlement FromJson(JsonElement json)
        {
            var reader = new Reader("GeneratedSettlement", json);
            return new GeneratedSettlement
            {
                SettlementId = reader.Take("settlement_id", Reader.Text),
                More = reader.Rest,
            };
        }

        /// <inheritdoc/>
        public override void Visit(Visitor visitor)
        {
            visitor("settlement_id", SettlementId, false);
        }

        /// <summary>The same members with the same values.</summary>
        public bool Equals(GeneratedSettlement? other) => Same(this, other);

        /// <inheritdoc/>
        public override int GetHashCode() => Hash(this);

        /// <inheritdoc/>
        public override string ToString() => Shown(this);
    }
}
