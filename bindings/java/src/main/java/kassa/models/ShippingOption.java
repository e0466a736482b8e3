// Printed by `cargo run -p kassa-bindgen -- java` from the tables in core. Do not edit.
package kassa.models;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kassa.json.Json;
import kassa.json.Model;
import kassa.json.Reader;
import kassa.json.Visitor;

/**
 * How a delivery is made.
 *
 * @param shippingType shipping_type. Needed in a request.
 * @param shippingTypeAttributes shipping_type_attributes.
 * @param shippingCarrier shipping_carrier.
 * @param more members that this version does not know, as they came
 */
public record ShippingOption(
        ShippingType shippingType,
        List<ShippingTypeAttribute> shippingTypeAttributes,
        String shippingCarrier,
        Map<String, JsonNode> more)
        implements Model {
    /** Takes copies of lists, so that the object never changes. */
    public ShippingOption {
        shippingTypeAttributes = Reader.copy(shippingTypeAttributes);
        more = Reader.copy(more);
    }

    /**
     * The object that a JSON object describes. A member whose type is not the expected one is in {@code more}.
     *
     * @throws IllegalArgumentException when it is no object
     */
    public static ShippingOption from(JsonNode json) {
        Reader in = new Reader("ShippingOption", json);
        return new ShippingOption(
                in.take("shipping_type", Reader.choice(ShippingType::of)),
                in.take("shipping_type_attributes", Reader.list(Reader.choice(ShippingTypeAttribute::of))),
                in.take("shipping_carrier", Reader::text),
                in.rest());
    }

    /** An object to fill. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void visit(Visitor visitor) {
        visitor.member("shipping_type", shippingType, false);
        visitor.member("shipping_type_attributes", shippingTypeAttributes, false);
        visitor.member("shipping_carrier", shippingCarrier, false);
    }

    @Override
    public String toString() {
        return Model.shown(this);
    }

    /** Fills a {@link ShippingOption}. */
    public static final class Builder {
        private ShippingType shippingType;
        private List<ShippingTypeAttribute> shippingTypeAttributes;
        private String shippingCarrier;
        private final Map<String, JsonNode> more = new LinkedHashMap<>();

        private Builder() {}

        /** Sets `shipping_type`. */
        public Builder shippingType(ShippingType shippingType) {
            this.shippingType = shippingType;
            return this;
        }

        /** Sets `shipping_type_attributes`. */
        public Builder shippingTypeAttributes(List<ShippingTypeAttribute> shippingTypeAttributes) {
            this.shippingTypeAttributes = shippingTypeAttributes;
            return this;
        }

        /** Sets `shipping_carrier`. */
        public Builder shippingCarrier(String shippingCarrier) {
            this.shippingCarrier = shippingCarrier;
            return this;
        }

        /** A member that this version does not know: a text, number, flag, list, map, or an object of this package. */
        public Builder more(String name, Object value) {
            more.put(name, Json.of(value));
            return this;
        }

        /** The object. */
        public ShippingOption build() {
            return new ShippingOption(shippingType, shippingTypeAttributes, shippingCarrier, more);
        }
    }
}
