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
 * A token and what it is good for.
 *
 * @param customerToken customer_token.
 * @param customerTokenReference customer_token_reference.
 * @param scopes scopes.
 * @param more members that this version does not know, as they came
 */
public record CustomerTokenGrant(
        String customerToken,
        String customerTokenReference,
        List<CustomerTokenScope> scopes,
        Map<String, JsonNode> more)
        implements Model {
    /** Takes copies of lists, so that the object never changes. */
    public CustomerTokenGrant {
        scopes = Reader.copy(scopes);
        more = Reader.copy(more);
    }

    /**
     * The object that a JSON object describes. A member whose type is not the expected one is in {@code more}.
     *
     * @throws IllegalArgumentException when it is no object
     */
    public static CustomerTokenGrant from(JsonNode json) {
        Reader in = new Reader("CustomerTokenGrant", json);
        return new CustomerTokenGrant(
                in.take("customer_token", Reader::text),
                in.take("customer_token_reference", Reader::text),
                in.take("scopes", Reader.list(Reader.choice(CustomerTokenScope::of))),
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
        visitor.member("scopes", scopes, false);
    }

    @Override
    public String toString() {
        return Model.shown(this);
    }

    /** Fills a {@link CustomerTokenGrant}. */
    public static final class Builder {
        private String customerToken;
        private String customerTokenReference;
        private List<CustomerTokenScope> scopes;
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

        /** Sets `scopes`. */
        public Builder scopes(List<CustomerTokenScope> scopes) {
            this.scopes = scopes;
            return this;
        }

        /** A member that this version does not know: a text, number, flag, list, map, or an object of this package. */
        public Builder more(String name, Object value) {
            more.put(name, Json.of(value));
            return this;
        }

        /** The object. */
        public CustomerTokenGrant build() {
            return new CustomerTokenGrant(customerToken, customerTokenReference, scopes, more);
        }
    }
}
