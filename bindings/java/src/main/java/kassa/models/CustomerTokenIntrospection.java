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
 * What a token is good for. A revoked one is answered with an error.
 *
 * @param status ACTIVE is the only value that was seen.
 * @param scopes scopes.
 * @param issuedAt Milliseconds since 1970, unlike every other time.
 * @param customerTokenReference customer_token_reference.
 * @param more members that this version does not know, as they came
 */
public record CustomerTokenIntrospection(
        String status,
        List<CustomerTokenScope> scopes,
        Long issuedAt,
        String customerTokenReference,
        Map<String, JsonNode> more)
        implements Model {
    /** Takes copies of lists, so that the object never changes. */
    public CustomerTokenIntrospection {
        scopes = Reader.copy(scopes);
        more = Reader.copy(more);
    }

    /**
     * The object that a JSON object describes. A member whose type is not the expected one is in {@code more}.
     *
     * @throws IllegalArgumentException when it is no object
     */
    public static CustomerTokenIntrospection from(JsonNode json) {
        Reader in = new Reader("CustomerTokenIntrospection", json);
        return new CustomerTokenIntrospection(
                in.take("status", Reader::text),
                in.take("scopes", Reader.list(Reader.choice(CustomerTokenScope::of))),
                in.take("issued_at", Reader::integer),
                in.take("customer_token_reference", Reader::text),
                in.rest());
    }

    /** An object to fill. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void visit(Visitor visitor) {
        visitor.member("status", status, false);
        visitor.member("scopes", scopes, false);
        visitor.member("issued_at", issuedAt, false);
        visitor.member("customer_token_reference", customerTokenReference, false);
    }

    @Override
    public String toString() {
        return Model.shown(this);
    }

    /** Fills a {@link CustomerTokenIntrospection}. */
    public static final class Builder {
        private String status;
        private List<CustomerTokenScope> scopes;
        private Long issuedAt;
        private String customerTokenReference;
        private final Map<String, JsonNode> more = new LinkedHashMap<>();

        private Builder() {}

        /** ACTIVE is the only value that was seen. */
        public Builder status(String status) {
            this.status = status;
            return this;
        }

        /** Sets `scopes`. */
        public Builder scopes(List<CustomerTokenScope> scopes) {
            this.scopes = scopes;
            return this;
        }

        /** Milliseconds since 1970, unlike every other time. */
        public Builder issuedAt(Long issuedAt) {
            this.issuedAt = issuedAt;
            return this;
        }

        /** The same. */
        public Builder issuedAt(long issuedAt) {
            this.issuedAt = issuedAt;
            return this;
        }

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
        public CustomerTokenIntrospection build() {
            return new CustomerTokenIntrospection(status, scopes, issuedAt, customerTokenReference, more);
        }
    }
}
