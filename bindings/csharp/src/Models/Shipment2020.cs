// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using System.Text.Json;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>2020: a shipment.</summary>
    public sealed record Shipment2020 : Model
    {
        /// <summary>payment_capture_id.</summary>
        public string? PaymentCaptureId { get; init; }

        /// <summary>tracking_number.</summary>
        public string? TrackingNumber { get; init; }

        /// <summary>shipping_carrier.</summary>
        public string? ShippingCarrier { get; init; }

        /// <summary>estimated_delivery_date.</summary>
        public string? EstimatedDeliveryDate { get; init; }

        /// <summary>shipping_carrier_contacted.</summary>
        public ShippingCarrierContacted? ShippingCarrierContacted { get; init; }

        /// <summary>The object that a JSON object describes. A member whose type is not the expected one is in <c>More</c>.</summary>
        public static Shipment2020 FromJson(JsonElement json)
        {
            var reader = new Reader("Shipment2020", json);
            return new Shipment2020
            {
                PaymentCaptureId = reader.Take("payment_capture_id", Reader.Text),
                TrackingNumber = reader.Take("tracking_number", Reader.Text),
                ShippingCarrier = reader.Take("shipping_carrier", Reader.Text),
                EstimatedDeliveryDate = reader.Take("estimated_delivery_date", Reader.Text),
                ShippingCarrierContacted = reader.Take("shipping_carrier_contacted", Reader.Choice(Models.ShippingCarrierContacted.Of)),
                More = reader.Rest,
            };
        }

        /// <inheritdoc/>
        public override void Visit(Visitor visitor)
        {
            visitor("payment_capture_id", PaymentCaptureId, false);
            visitor("tracking_number", TrackingNumber, true);
            visitor("shipping_carrier", ShippingCarrier, false);
            visitor("estimated_delivery_date", EstimatedDeliveryDate, false);
            visitor("shipping_carrier_contacted", ShippingCarrierContacted, false);
        }

        /// <summary>The same members with the same values.</summary>
        public bool Equals(Shipment2020? other) => Same(this, other);

        /// <inheritdoc/>
        public override int GetHashCode() => Hash(this);

        /// <inheritdoc/>
        public override string ToString() => Shown(this);
    }
}
