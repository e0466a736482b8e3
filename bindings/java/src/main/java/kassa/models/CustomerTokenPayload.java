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
 * Event: a token was revoked, by the caller or by the customer. No source confirms it.
 *
 * @param customerToken customer_token.
 * @param customerTokenReference customer_token_reference.
 * @param state state.
 * @param previousState previous_state.
 * @param more members that this version does not know, as they came
 */
public record CustomerTokenPayload(
        String customerToken,
        String customerTokenReference,
        CustomerTokenState state,
        CustomerTokenPreviousState previousState,
        Map<String, JsonNode> more)
        implements Model {
    /** Takes copies of lists, so that the object never changes. */
    public CustomerTokenPayload {
        more = Reader.copy(more);
    }

    /**
     * The object that a JSON object describes. A member whose type is not the expected one is in {@code more}.
     *
     * @throws IllegalArgumentException when it is no object
     */
    public static CustomerTokenPayload from(JsonNode json) {
        Reader in = new Reader("CustomerTokenPayload", json);
        return new CustomerTokenPayload(
                in.take("customer_token", Reader::text),
                in.take("customer_token_reference", Reader::text),
                in.take("state", Reader.choice(CustomerTokenState::of)),
                in.take("previous_state", Reader.choice(CustomerTokenPreviousState::of)),
                in.rest());
    }

    /** An object to fill. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void visit(Visitor visitor) {
        visitor.member("customer_token", customerToken, true);
        visitor.member("customer_token_reference", customerTokenReference, false);
        visitor.member("state", state, false);
        visitor.member("previous_state", previousState, false);
    }

    @Override
    public String toString() {
        return Model.shown(this);
    }

    /** Fills a {@link CustomerTokenPayload}. */
    public static final class Builder {
        private String customerToken;
        private String customerTokenReference;
        private CustomerTokenState state;
        private CustomerTokenPreviousState previousState;
        private final Map<String, JsonNode> more = new LinkedHashMap<>();

        private Builder() {}

        /** Sets `customer_token`. */
        public Builder customerToken(String customerToken) {
            this.customerToken = customerToken;
            return this;
        }

        /** Sets `customer_token_reference`. */
        public Builder customerTokenReference(String customerTokenReference) {
            this.customerTokenReference = customerTokenReference;
            return this;
        }

        /** Sets `state`. */
        public Builder state(CustomerTokenState state) {
            this.state = state;
            return this;
        }

        /** Sets `previous_state`. */
        public Builder previousState(CustomerTokenPreviousState previousState) {
            this.previousState = previousState;
            return this;
        }

        /** A member that this version does not know: a text, number, flag, list, map, or an object of this package. */
        public Builder more(String name, Object value) {
            more.put(name, Json.of(value));
            return this;
        }

        /** The object. */
        public CustomerTokenPayload build() {
            return new CustomerTokenPayload(customerToken, customerTokenReference, state, previousState, more);
        }
    }
}
