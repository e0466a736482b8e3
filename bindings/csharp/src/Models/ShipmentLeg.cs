// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using System.Text.Json;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>A parcel's way in one direction.</summary>
    public sealed record ShipmentLeg : Model
    {
        /// <summary>tracking_number.</summary>
        public string? TrackingNumber { get; init; }

        /// <summary>tracking_url.</summary>
        public string? TrackingUrl { get; init; }

        /// <summary>shipping_carrier.</summary>
        public string? ShippingCarrier { get; init; }

        /// <summary>shipping_type.</summary>
        public ShippingType? ShippingType { get; init; }

        /// <summary>One value here, a list in the purchase data.</summary>
        public ShippingTypeAttribute? ShippingTypeAttribute { get; init; }

        /// <summary>estimated_delivery_date.</summary>
        public string? EstimatedDeliveryDate { get; init; }

        /// <summary>The object that a JSON object describes. A member whose type is not the expected one is in <c>More</c>.</summary>
        public static ShipmentLeg FromJson(JsonElement json)
        {
            var reader = new Reader("ShipmentLeg", json);
            return new ShipmentLeg
            {
                TrackingNumber = reader.Take("tracking_number", Reader.Text),
                TrackingUrl = reader.Take("tracking_url", Reader.Text),
                ShippingCarrier = reader.Take("shipping_carrier", Reader.Text),
                ShippingType = reader.Take("shipping_type", Reader.Choice(Models.ShippingType.Of)),
                ShippingTypeAttribute = reader.Take("shipping_type_attribute", Reader.Choice(Models.ShippingTypeAttribute.Of)),
                EstimatedDeliveryDate = reader.Take("estimated_delivery_date", Reader.Text),
                More = reader.Rest,
            };
        }

        /// <inheritdoc/>
        public override void Visit(Visitor visitor)
        {
            visitor("tracking_number", TrackingNumber, false);
            visitor("tracking_url", TrackingUrl, false);
            visitor("shipping_carrier", ShippingCarrier, false);
            visitor("shipping_type", ShippingType, false);
            visitor("shipping_type_attribute", ShippingTypeAttribute, false);
            visitor("estimated_delivery_date", EstimatedDeliveryDate, false);
        }

        /// <summary>The same members with the same values.</summary>
        public bool Equals(ShipmentLeg? other) => Same(this, other);

        /// <inheritdoc/>
        public override int GetHashCode() => Hash(this);

        /// <inheritdoc/>
        public override string ToString() => Shown(this);
    }
}
