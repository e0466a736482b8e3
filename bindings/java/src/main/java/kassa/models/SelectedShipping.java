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
 * The shipping that the customer chose at Klarna. It has to be honoured.
 *
 * @param recipient recipient.
 * @param address address.
 * @param shippingOption shipping_option. No source confirms it.
 * @param shippingReference shipping_reference.
 * @param more members that this version does not know, as they came
 */
public record SelectedShipping(
        Recipient recipient,
        Address address,
        ShippingOption shippingOption,
        String shippingReference,
        Map<String, JsonNode> more)
        implements Model {
    /** Takes copies of lists, so that the object never changes. */
    public SelectedShipping {
        more = Reader.copy(more);
    }

    /**
     * The object that a JSON object describes. A member whose type is not the expected one is in {@code more}.
     *
     * @throws IllegalArgumentException when it is no object
     */
    public static SelectedShipping from(JsonNode json) {
        Reader in = new Reader("SelectedShipping", json);
        return new SelectedShipping(
                in.take("recipient", Reader.object(Recipient::from)),
                in.take("address", Reader.object(Address::from)),
                in.take("shipping_option", Reader.object(ShippingOption::from)),
                in.take("shipping_reference", Reader::text),
                in.rest());
    }

    /** An object to fill. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void visit(Visitor visitor) {
        visitor.member("recipient", recipient, true);
        visitor.member("address", address, true);
        visitor.member("shipping_option", shippingOption, false);
        visitor.member("shipping_reference", shippingReference, false);
    }

    @Override
    public String toString() {
        return Model.shown(this);
    }

    /** Fills a {@link SelectedShipping}. */
    public static final class Builder {
        private Recipient recipient;
        private Address address;
        private ShippingOption shippingOption;
        private String shippingReference;
        private final Map<String, JsonNode> more = new LinkedHashMap<>();

        private Builder() {}

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

        /** Sets `shipping_reference`. */
        public Builder shippingReference(String shippingReference) {
            this.shippingReference = shippingReference;
            return this;
        }

        /** A member that this version does not know: a text, number, flag, list, map, or an object of this package. */
        public Builder more(String name, Object value) {
            more.put(name, Json.of(value));
            return this;
        }

        /** The object. */
        public SelectedShipping build() {
            return new SelectedShipping(recipient, address, shippingOption, shippingReference, more);
        }
    }
}
