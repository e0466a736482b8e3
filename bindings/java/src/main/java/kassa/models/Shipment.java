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
 * A parcel.
 *
 * @param delivery delivery.
 * @param return_ return.
 * @param more members that this version does not know, as they came
 */
public record Shipment(
        ShipmentLeg delivery,
        ShipmentLeg return_,
        Map<String, JsonNode> more)
        implements Model {
    /** Takes copies of lists, so that the object never changes. */
    public Shipment {
        more = Reader.copy(more);
    }

    /**
     * The object that a JSON object describes. A member whose type is not the expected one is in {@code more}.
     *
     * @throws IllegalArgumentException when it is no object
     */
    public static Shipment from(JsonNode json) {
        Reader in = new Reader("Shipment", json);
        return new Shipment(
                in.take("delivery", Reader.object(ShipmentLeg::from)),
                in.take("return", Reader.object(ShipmentLeg::from)),
                in.rest());
    }

    /** An object to fill. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void visit(Visitor visitor) {
        visitor.member("delivery", delivery, false);
        visitor.member("return", return_, false);
    }

    @Override
    public String toString() {
        return Model.shown(this);
    }

    /** Fills a {@link Shipment}. */
    public static final class Builder {
        private ShipmentLeg delivery;
        private ShipmentLeg return_;
        private final Map<String, JsonNode> more = new LinkedHashMap<>();

        private Builder() {}

        /** Sets `delivery`. */
        public Builder delivery(ShipmentLeg delivery) {
            this.delivery = delivery;
            return this;
        }

        /** Sets `return`. */
        public Builder return_(ShipmentLeg return_) {
            this.return_ = return_;
            return this;
        }

        /** A member that this version does not know: a text, number, flag, list, map, or an object of this package. */
        public Builder more(String name, Object value) {
            more.put(name, Json.of(value));
            return this;
        }

        /** The object. */
        public Shipment build() {
            return new Shipment(delivery, return_, more);
        }
    }
}
