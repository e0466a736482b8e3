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
 * A token is gone. The answer may have no body.
 *
 * @param customerTokenReference customer_token_reference.
 * @param more members that this version does not know, as they came
 */
public record CustomerTokenRevocation(
        String customerTokenReference,
        Map<String, JsonNode> more)
        implements Model {
    /** Takes copies of lists, so that the object never changes. */
    public CustomerTokenRevocation {
        more = Reader.copy(more);
    }

    /**
     * The object that a JSON object describes. A member whose type is not the expected one is in {@code more}.
     *
     * @throws IllegalArgumentException when it is no object
     */
    public static CustomerTokenRevocation from(JsonNode json) {
        Reader in = new Reader("CustomerTokenRevocation", json);
        return new CustomerTokenRevocation(
                in.take("customer_token_reference", Reader::text),
                in.rest());
    }

    /** An object to fill. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void visit(Visitor visitor) {
        visitor.member("customer_token_reference", customerTokenReference, false);
    }

    @Override
    public String toString() {
        return Model.shown(this);
    }

    /** Fills a {@link CustomerTokenRevocation}. */
    public static final class Builder {
        private String customerTokenReference;
        private final Map<String, JsonNode> more = new LinkedHashMap<>();

        private Builder() {}

        /** Sets `customer_token_reference`. */
        public Builder customerTokenReference(String customerTokenReference) {
            this.customerTokenReference = customerTokenReference;
            return this;
        }

        /** A member that this version does not know: a text, number, flag, list, map, or an object of this package. */
        public Builder more(String name, Object value) {
            more.put(name, Json.of(value));
            return this;
        }

        /** The object. */
        public CustomerTokenRevocation build() {
            return new CustomerTokenRevocation(customerTokenReference, more);
        }
    }
}
