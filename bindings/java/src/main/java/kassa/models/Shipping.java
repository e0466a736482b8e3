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
 * One delivery.
 *
 * @param shippingReference shipping_reference.
 * @param recipient recipient.
 * @param address address.
 * @param shippingOption shipping_option.
 * @param more members that this version does not know, as they came
 */
public record Shipping(
        String shippingReference,
        Recipient recipient,
        Address address,
        ShippingOption shippingOption,
        Map<String, JsonNode> more)
        implements Model {
    /** Takes copies of lists, so that the object never changes. */
    public Shipping {
        more = Reader.copy(more);
    }

    /**
     * The object that a JSON object describes. A member whose type is not the expected one is in {@code more}.
     *
     * @throws IllegalArgumentException when it is no object
     */
    public static Shipping from(JsonNode json) {
        Reader in = new Reader("Shipping", json);
        return new Shipping(
                in.take("shipping_reference", Reader::text),
                in.take("recipient", Reader.object(Recipient::from)),
                in.take("address", Reader.object(Address::from)),
                in.take("shipping_option", Reader.object(ShippingOption::from)),
                in.rest());
    }

    /** An object to fill. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void visit(Visitor visitor) {
        visitor.member("shipping_reference", shippingReference, false);
        visitor.member("recipient", recipient, true);
        visitor.member("address", address, true);
        visitor.member("shipping_option", shippingOption, false);
    }

    @Override
    public String toString() {
        return Model.shown(this);
    }

    /** Fills a {@link Shipping}. */
    public static final class Builder {
        private String shippingReference;
        private Recipient recipient;
        private Address address;
        private ShippingOption shippingOption;
        private final Map<String, JsonNode> more = new LinkedHashMap<>();

        private Builder() {}

        /** Sets `shipping_reference`. */
        public Builder shippingReference(String shippingReference) {
            this.shippingReference = shippingReference;
            return this;
        }

        /** Sets `recipient`. */
        public Builder recipient(Recipient recipient) {
            this.recipient = recipient;
            return this;
        }

        /** Sets `address`. */
        public Builder address(Address address) {
            this.address = address;
            return this;
        }

        /** Sets `shipping_option`. */
        public Builder shippingOption(ShippingOption shippingOption) {
            this.shippingOption = shippingOption;
            return this;
        }

        /** A member that this version does not know: a text, number, flag, list, map, or an object of this package. */
        public Builder more(String name, Object value) {
            more.put(name, Json.of(value));
            return this;
        }

        /** The object. */
        public Shipping build() {
            return new Shipping(shippingReference, recipient, address, shippingOption, more);
        }
    }
}
