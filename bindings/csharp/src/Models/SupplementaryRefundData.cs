// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using System.Text.Json;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>What is refunded.</summary>
    public sealed record SupplementaryRefundData : Model
    {
        /// <summary>Needed against a transaction with several captures: it says which one.</summary>
        public IReadOnlyList<LineItem>? LineItems { get; init; }

        /// <summary>The object that a JSON object describes. A member whose type is not the expected one is in <c>More</c>.</summary>
        public static SupplementaryRefundData FromJson(JsonElement json)
        {
            var reader = new Reader("SupplementaryRefundData", json);
            return new SupplementaryRefundData
            {
                LineItems = reader.Take("line_items", Reader.List(Reader.Object(Models.LineItem.FromJson))),
                More = reader.Rest,
            };
        }

        /// <inheritdoc/>
        public override void Visit(Visitor visitor)
        {
            visitor("line_items", LineItems, false);
        }

        /// <summary>The same members with the same values.</summary>
        public bool Equals(SupplementaryRefundData? other) => Same(this, other);

        /// <inheritdoc/>
        public override int GetHashCode() => Hash(this);

        /// <inheritdoc/>
        public override string ToString() => Shown(this);
    }
}
