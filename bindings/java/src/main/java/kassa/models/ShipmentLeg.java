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
 * A parcel's way in one direction.
 *
 * @param trackingNumber tracking_number.
 * @param trackingUrl tracking_url.
 * @param shippingCarrier shipping_carrier.
 * @param shippingType shipping_type.
 * @param shippingTypeAttribute One value here, a list in the purchase data.
 * @param estimatedDeliveryDate estimated_delivery_date.
 * @param more members that this version does not know, as they came
 */
public record ShipmentLeg(
        String trackingNumber,
        String trackingUrl,
        String shippingCarrier,
        ShippingType shippingType,
        ShippingTypeAttribute shippingTypeAttribute,
        String estimatedDeliveryDate,
        Map<String, JsonNode> more)
        implements Model {
    /** Takes copies of lists, so that the object never changes. */
    public ShipmentLeg {
        more = Reader.copy(more);
    }

    /**
     * The object that a JSON object describes. A member whose type is not the expected one is in {@code more}.
     *
     * @throws IllegalArgumentException when it is no object
     */
    public static ShipmentLeg from(JsonNode json) {
        Reader in = new Reader("ShipmentLeg", json);
        return new ShipmentLeg(
                in.take("tracking_number", Reader::text),
                in.take("tracking_url", Reader::text),
                in.take("shipping_carrier", Reader::text),
                in.take("shipping_type", Reader.choice(ShippingType::of)),
                in.take("shipping_type_attribute", Reader.choice(ShippingTypeAttribute::of)),
                in.take("estimated_delivery_date", Reader::text),
                in.rest());
    }

    /** An object to fill. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void visit(Visitor visitor) {
        visitor.member("tracking_number", trackingNumber, false);
        visitor.member("tracking_url", trackingUrl, false);
        visitor.member("shipping_carrier", shippingCarrier, false);
        visitor.member("shipping_type", shippingType, false);
        visitor.member("shipping_type_attribute", shippingTypeAttribute, false);
        visitor.member("estimated_delivery_date", estimatedDeliveryDate, false);
    }

    @Override
    public String toString() {
        return Model.shown(this);
    }

    /** Fills a {@link ShipmentLeg}. */
    public static final class Builder {
        private String trackingNumber;
        private String trackingUrl;
        private String shippingCarrier;
        private ShippingType shippingType;
        private ShippingTypeAttribute shippingTypeAttribute;
        private String estimatedDeliveryDate;
        private final Map<String, JsonNode> more = new LinkedHashMap<>();

        private Builder() {}

        /** Sets `tracking_number`. */
        public Builder trackingNumber(String trackingNumber) {
            this.trackingNumber = trackingNumber;
            return this;
        }

        /** Sets `tracking_url`. */
        public Builder trackingUrl(String trackingUrl) {
            this.trackingUrl = trackingUrl;
            return this;
        }

        /** Sets `shipping_carrier`. */
        public Builder shippingCarrier(String shippingCarrier) {
            this.shippingCarrier = shippingCarrier;
            return this;
        }

        /** Sets `shipping_type`. */
        public Builder shippingType(ShippingType shippingType) {
            this.shippingType = shippingType;
            return this;
        }

        /** One value here, a list in the purchase data. */
        public Builder shippingTypeAttribute(ShippingTypeAttribute shippingTypeAttribute) {
            this.shippingTypeAttribute = shippingTypeAttribute;
            return this;
        }

        /** Sets `estimated_delivery_date`. */
        public Builder estimatedDeliveryDate(String estimatedDeliveryDate) {
            this.estimatedDeliveryDate = estimatedDeliveryDate;
            return this;
        }

        /** A member that this version does not know: a text, number, flag, list, map, or an object of this package. */
        public Builder more(String name, Object value) {
            more.put(name, Json.of(value));
            return this;
        }

        /** The object. */
        public ShipmentLeg build() {
            return new ShipmentLeg(trackingNumber, trackingUrl, shippingCarrier, shippingType, shippingTypeAttribute, estimatedDeliveryDate, more);
        }
    }
}
