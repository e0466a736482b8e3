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
 * The way to the customer.
 *
 * @param identityRequestUrl To be opened in the browser. Whoever has it stands in for the customer.
 * @param more members that this version does not know, as they came
 */
public record IdentityCustomerInteraction(
        String identityRequestUrl,
        Map<String, JsonNode> more)
        implements Model {
    /** Takes copies of lists, so that the object never changes. */
    public IdentityCustomerInteraction {
        more = Reader.copy(more);
    }

    /**
     * The object that a JSON object describes. A member whose type is not the expected one is in {@code more}.
     *
     * @throws IllegalArgumentException when it is no object
     */
    public static IdentityCustomerInteraction from(JsonNode json) {
        Reader in = new Reader("IdentityCustomerInteraction", json);
        return new IdentityCustomerInteraction(
                in.take("identity_request_url", Reader::text),
                in.rest());
    }

    /** An object to fill. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void visit(Visitor visitor) {
        visitor.member("identity_request_url", identityRequestUrl, true);
    }

    @Override
    public String toString() {
        return Model.shown(this);
    }

    /** Fills a {@link IdentityCustomerInteraction}. */
    public static final class Builder {
        private String identityRequestUrl;
        private final Map<String, JsonNode> more = new LinkedHashMap<>();

        private Builder() {}

        /** To be opened in the browser. Whoever has it stands in for the customer. */
        public Builder identityRequestUrl(String identityRequestUrl) {
            this.identityRequestUrl = identityRequestUrl;
            return this;
        }

        /** A member that this version does not know: a text, number, flag, list, map, or an object of this package. */
        public Builder more(String name, Object value) {
            more.put(name, Json.of(value));
            return this;
        }

        /** The object. */
        public IdentityCustomerInteraction build() {
            return new IdentityCustomerInteraction(identityRequestUrl, more);
        }
    }
}
