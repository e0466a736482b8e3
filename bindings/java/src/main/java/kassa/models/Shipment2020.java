// Printed by `cargo run -p kassa-bindgen -- java` from the tables in core. Do not edit.
package kassa.models;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import kassa.json.Json;
import kassa.json.Model;
import kassa.json.Reader;
import kassa.json.Visitor;

/**
 * 2020: a shipment.
 *
 * @param paymentCaptureId payment_capture_id.
 * @param trackingNumber tracking_number.
 * @param shippingCarrier shipping_carrier.
 * @param estimatedDeliveryDate estimated_delivery_date.
 * @param shippingCarrierContacted shipping_carrier_contacted.
 * @param more members that this version does not know, as they came
 */
public record Shipment2020(
        String paymentCaptureId,
        String trackingNumber,
        String shippingCarrier,
        String estimatedDeliveryDate,
        ShippingCarrierContacted shippingCarrierContacted,
        Map<String, JsonNode> more)
        implements Model {
    /** Takes copies of lists, so that the object never changes. */
    public Shipment2020 {
        more = Reader.copy(more);
    }

    /**
     * The object that a JSON object describes. A member whose type is not the expected one is in {@code more}.
     *
     * @throws IllegalArgumentException when it is no object
     */
    public static Shipment2020 from(JsonNode json) {
        Reader in = new Reader("Shipment2020", json);
        return new Shipment2020(
                in.take("payment_capture_id", Reader::text),
                in.take("tracking_number", Reader::text),
                in.take("shipping_carrier", Reader::text),
                in.take("estimated_delivery_date", Reader::text),
                in.take("shipping_carrier_contacted", Reader.choice(ShippingCarrierContacted::of)),
                in.rest());
    }

    /** An object to fill. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void visit(Visitor visitor) {
        visitor.member("payment_capture_id", paymentCaptureId, false);
        visitor.member("tracking_number", trackingNumber, true);
        visitor.member("shipping_carrier", shippingCarrier, false);
        visitor.member("estimated_delivery_date", estimatedDeliveryDate, false);
        visitor.member("shipping_carrier_contacted", shippingCarrierContacted, false);
    }

    @Override
    public String toString() {
        return Model.shown(this);
    }

    /** Fills a {@link Shipment2020}. */
    public static final class Builder {
        private String paymentCaptureId;
        private String trackingNumber;
        private String shippingCarrier;
        private String estimatedDeliveryDate;
        private ShippingCarrierContacted shippingCarrierContacted;
        private final Map<String, JsonNode> more = new LinkedHashMap<>();

        private Builder() {}

        /** Sets `payment_capture_id`. */
        public Builder paymentCaptureId(String paymentCaptureId) {
            this.paymentCaptureId = paymentCaptureId;
            return this;
        }

        /** Sets `tracking_number`. */
        public Builder trackingNumber(String trackingNumber) {
            this.trackingNumber = trackingNumber;
            return this;
        }

        /** Sets `shipping_carrier`. */
        public Builder shippingCarrier(String shippingCarrier) {
            this.shippingCarrier = shippingCarrier;
            return this;
        }

        /** Sets `estimated_delivery_date`. */
        public Builder estimatedDeliveryDate(String estimatedDeliveryDate) {
            this.estimatedDeliveryDate = estimatedDeliveryDate;
            return this;
        }

        /** Sets `shipping_carrier_contacted`. */
        public Builder shippingCarrierContacted(ShippingCarrierContacted shippingCarrierContacted) {
            this.shippingCarrierContacted = shippingCarrierContacted;
            return this;
        }

        /** A member that this version does not know: a text, number, flag, list, map, or an object of this package. */
        public Builder more(String name, Object value) {
            more.put(name, Json.of(value));
            return this;
        }

        /** The object. */
        public Shipment2020 build() {
            return new Shipment2020(paymentCaptureId, trackingNumber, shippingCarrier, estimatedDeliveryDate, shippingCarrierContacted, more);
        }
    }
}
