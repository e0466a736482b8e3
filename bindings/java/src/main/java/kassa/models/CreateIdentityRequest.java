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
 * A sign-in to be begun.
 *
 * @param requestCustomerToken request_customer_token. Needed in a request.
 * @param customerInteractionConfig customer_interaction_config. Needed in a request.
 * @param more members that this version does not know, as they came
 */
public record CreateIdentityRequest(
        IdentityTokenRequest requestCustomerToken,
        IdentityInteractionConfig customerInteractionConfig,
        Map<String, JsonNode> more)
        implements Model {
    /** Takes copies of lists, so that the object never changes. */
    public CreateIdentityRequest {
        more = Reader.copy(more);
    }

    /**
     * The object that a JSON object describes. A member whose type is not the expected one is in {@code more}.
     *
     * @throws IllegalArgumentException when it is no object
     */
    public static CreateIdentityRequest from(JsonNode json) {
        Reader in = new Reader("CreateIdentityRequest", json);
        return new CreateIdentityRequest(
                in.take("request_customer_token", Reader.object(IdentityTokenRequest::from)),
                in.take("customer_interaction_config", Reader.object(IdentityInteractionConfig::from)),
                in.rest());
    }

    /** An object to fill. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void visit(Visitor visitor) {
        visitor.member("request_customer_token", requestCustomerToken, false);
        visitor.member("customer_interaction_config", customerInteractionConfig, false);
    }

    @Override
    public String toString() {
        return Model.shown(this);
    }

    /** Fills a {@link CreateIdentityRequest}. */
    public static final class Builder {
        private IdentityTokenRequest requestCustomerToken;
        private IdentityInteractionConfig customerInteractionConfig;
        private final Map<String, JsonNode> more = new LinkedHashMap<>();

        private Builder() {}

        /** Sets `request_customer_token`. */
        public Builder requestCustomerToken(IdentityTokenRequest requestCustomerToken) {
            this.requestCustomerToken = requestCustomerToken;
            return this;
        }

        /** Sets `customer_interaction_config`. */
        public Builder customerInteractionConfig(IdentityInteractionConfig customerInteractionConfig) {
            this.customerInteractionConfig = customerInteractionConfig;
            return this;
        }

        /** A member that this version does not know: a text, number, flag, list, map, or an object of this package. */
        public Builder more(String name, Object value) {
            more.put(name, Json.of(value));
            return this;
        }

        /** The object. */
        public CreateIdentityRequest build() {
            return new CreateIdentityRequest(requestCustomerToken, customerInteractionConfig, more);
        }
    }
}
