// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using System.Text.Json;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>A parcel.</summary>
    public sealed record Shipment : Model
    {
        /// <summary>delivery.</summary>
        public ShipmentLeg? Delivery { get; init; }

        /// <summary>return.</summary>
        public ShipmentLeg? Return { get; init; }

        /// <summary>The object that a JSON object describes. A member whose type is not the expected one is in <c>More</c>.</summary>
        public static Shipment FromJson(JsonElement json)
        {
            var reader = new Reader("Shipment", json);
            return new Shipment
            {
                Delivery = reader.Take("delivery", Reader.Object(Models.ShipmentLeg.FromJson)),
                Return = reader.Take("return", Reader.Object(Models.ShipmentLeg.FromJson)),
                More = reader.Rest,
            };
        }

        /// <inheritdoc/>
        public override void Visit(Visitor visitor)
        {
            visitor("delivery", Delivery, false);
            visitor("return", Return, false);
        }

        /// <summary>The same members with the same values.</summary>
        public bool Equals(Shipment? other) => Same(this, other);

        /// <inheritdoc/>
        public override int GetHashCode() => Hash(this);

        /// <inheritdoc/>
        public override string ToString() => Shown(this);
    }
}
