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
 * A token for tests.
 *
 * @param customerJourney customer_journey. Needed in a request.
 * @param more members that this version does not know, as they came
 */
public record TestTokenRequest(
        CustomerJourney customerJourney,
        Map<String, JsonNode> more)
        implements Model {
    /** Takes copies of lists, so that the object never changes. */
    public TestTokenRequest {
        more = Reader.copy(more);
    }

    /**
     * The object that a JSON object describes. A member whose type is not the expected one is in {@code more}.
     *
     * @throws IllegalArgumentException when it is no object
     */
    public static TestTokenRequest from(JsonNode json) {
        Reader in = new Reader("TestTokenRequest", json);
        return new TestTokenRequest(
                in.take("customer_journey", Reader.choice(CustomerJourney::of)),
                in.rest());
    }

    /** An object to fill. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void visit(Visitor visitor) {
        visitor.member("customer_journey", customerJourney, false);
    }

    @Override
    public String toString() {
        return Model.shown(this);
    }

    /** Fills a {@link TestTokenRequest}. */
    public static final class Builder {
        private CustomerJourney customerJourney;
        private final Map<String, JsonNode> more = new LinkedHashMap<>();

        private Builder() {}

        /** Sets `customer_journey`. */
        public Builder customerJourney(CustomerJourney customerJourney) {
            this.customerJourney = customerJourney;
            return this;
        }

        /** A member that this version does not know: a text, number, flag, list, map, or an object of this package. */
        public Builder more(String name, Object value) {
            more.put(name, Json.of(value));
            return this;
        }

        /** The object. */
        public TestTokenRequest build() {
            return new TestTokenRequest(customerJourney, more);
        }
    }
}
