// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using System.Text.Json;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>How a delivery is made.</summary>
    public sealed record ShippingOption : Model
    {
        /// <summary>shipping_type. Needed in a request.</summary>
        public ShippingType? ShippingType { get; init; }

        /// <summary>shipping_type_attributes.</summary>
        public IReadOnlyList<ShippingTypeAttribute>? ShippingTypeAttributes { get; init; }

        /// <summary>shipping_carrier.</summary>
        public string? ShippingCarrier { get; init; }

        /// <summary>The object that a JSON object describes. A member whose type is not the expected one is in <c>More</c>.</summary>
        public static ShippingOption FromJson(JsonElement json)
        {
            var reader = new Reader("ShippingOption", json);
            return new ShippingOption
            {
                ShippingType = reader.Take("shipping_type", Reader.Choice(Models.ShippingType.Of)),
                ShippingTypeAttributes = reader.Take("shipping_type_attributes", Reader.List(Reader.Choice(Models.ShippingTypeAttribute.Of))),
                ShippingCarrier = reader.Take("shipping_carrier", Reader.Text),
                More = reader.Rest,
            };
        }

        /// <inheritdoc/>
        public override void Visit(Visitor visitor)
        {
            visitor("shipping_type", ShippingType, false);
            visitor("shipping_type_attributes", ShippingTypeAttributes, false);
            visitor("shipping_carrier", ShippingCarrier, false);
        }

        /// <summary>The same members with the same values.</summary>
        public bool Equals(ShippingOption? other) => Same(this, other);

        /// <inheritdoc/>
        public override int GetHashCode() => Hash(this);

        /// <inheritdoc/>
        public override string ToString() => Shown(this);
    }
}
