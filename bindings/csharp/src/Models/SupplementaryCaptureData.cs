// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using System.Text.Json;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>What was captured.</summary>
    public sealed record SupplementaryCaptureData : Model
    {
        /// <summary>line_items.</summary>
        public IReadOnlyList<LineItem>? LineItems { get; init; }

        /// <summary>shipments.</summary>
        public IReadOnlyList<Shipment>? Shipments { get; init; }

        /// <summary>The object that a JSON object describes. A member whose type is not the expected one is in <c>More</c>.</summary>
        public static SupplementaryCaptureData FromJson(JsonElement json)
        {
            var reader = new Reader("SupplementaryCaptureData", json);
            return new SupplementaryCaptureData
            {
                LineItems = reader.Take("line_items", Reader.List(Reader.Object(Models.LineItem.FromJson))),
                Shipments = reader.Take("shipments", Reader.List(Reader.Object(Models.Shipment.FromJson))),
                More = reader.Rest,
            };
        }

        /// <inheritdoc/>
        public override void Visit(Visitor visitor)
        {
            visitor("line_items", LineItems, false);
            visitor("shipments", Shipments, false);
        }

        /// <summary>The same members with the same values.</summary>
        public bool Equals(SupplementaryCaptureData? other) => Same(this, other);

        /// <inheritdoc/>
        public override int GetHashCode() => Hash(this);

        /// <inheritdoc/>
        public override string ToString() => Shown(this);
    }
}
