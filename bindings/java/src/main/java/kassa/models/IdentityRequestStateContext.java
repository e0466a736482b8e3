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
 * What there is to know in this state.
 *
 * @param customerInteraction customer_interaction.
 * @param klarnaCustomer klarna_customer. No source confirms it.
 * @param more members that this version does not know, as they came
 */
public record IdentityRequestStateContext(
        IdentityCustomerInteraction customerInteraction,
        JsonNode klarnaCustomer,
        Map<String, JsonNode> more)
        implements Model {
    /** Takes copies of lists, so that the object never changes. */
    public IdentityRequestStateContext {
        more = Reader.copy(more);
    }

    /**
     * The object that a JSON object describes. A member whose type is not the expected one is in {@code more}.
     *
     * @throws IllegalArgumentException when it is no object
     */
    public static IdentityRequestStateContext from(JsonNode json) {
        Reader in = new Reader("IdentityRequestStateContext", json);
        return new IdentityRequestStateContext(
                in.take("customer_interaction", Reader.object(IdentityCustomerInteraction::from)),
                in.take("klarna_customer", Reader::any),
                in.rest());
    }

    /** An object to fill. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void visit(Visitor visitor) {
        visitor.member("customer_interaction", customerInteraction, false);
        visitor.member("klarna_customer", klarnaCustomer, true);
    }

    @Override
    public String toString() {
        return Model.shown(this);
    }

    /** Fills a {@link IdentityRequestStateContext}. */
    public static final class Builder {
        private IdentityCustomerInteraction customerInteraction;
        private JsonNode klarnaCustomer;
        private final Map<String, JsonNode> more = new LinkedHashMap<>();

        private Builder() {}

        /** Sets `customer_interaction`. */
        public Builder customerInteraction(IdentityCustomerInteraction customerInteraction) {
            this.customerInteraction = customerInteraction;
            return this;
        }

        /** Sets `klarna_customer`. */
        public Builder klarnaCustomer(JsonNode klarnaCustomer) {
            this.klarnaCustomer = klarnaCustomer;
            return this;
        }

        /** A member that this version does not know: a text, number, flag, list, map, or an object of this package. */
        public Builder more(String name, Object value) {
            more.put(name, Json.of(value));
            return this;
        }

        /** The object. */
        public IdentityRequestStateContext build() {
            return new IdentityRequestStateContext(customerInteraction, klarnaCustomer, more);
        }
    }
}
