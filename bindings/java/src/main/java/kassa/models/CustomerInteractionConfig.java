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
 * How the customer reaches Klarna and comes back.
 *
 * @param method method. Needed in a request.
 * @param returnUrl Where the browser goes afterwards. May hold placeholders such as `{klarna.payment_request.id}`.
 * @param appReturnUrl Link that opens the caller's app.
 * @param interactionExpiry interaction_expiry.
 * @param more members that this version does not know, as they came
 */
public record CustomerInteractionConfig(
        CustomerInteractionMethod method,
        String returnUrl,
        String appReturnUrl,
        InteractionExpiry interactionExpiry,
        Map<String, JsonNode> more)
        implements Model {
    /** Takes copies of lists, so that the object never changes. */
    public CustomerInteractionConfig {
        more = Reader.copy(more);
    }

    /**
     * The object that a JSON object describes. A member whose type is not the expected one is in {@code more}.
     *
     * @throws IllegalArgumentException when it is no object
     */
    public static CustomerInteractionConfig from(JsonNode json) {
        Reader in = new Reader("CustomerInteractionConfig", json);
        return new CustomerInteractionConfig(
                in.take("method", Reader.choice(CustomerInteractionMethod::of)),
                in.take("return_url", Reader::text),
                in.take("app_return_url", Reader::text),
                in.take("interaction_expiry", Reader.object(InteractionExpiry::from)),
                in.rest());
    }

    /** An object to fill. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void visit(Visitor visitor) {
        visitor.member("method", method, false);
        visitor.member("return_url", returnUrl, false);
        visitor.member("app_return_url", appReturnUrl, false);
        visitor.member("interaction_expiry", interactionExpiry, false);
    }

    @Override
    public String toString() {
        return Model.shown(this);
    }

    /** Fills a {@link CustomerInteractionConfig}. */
    public static final class Builder {
        private CustomerInteractionMethod method;
        private String returnUrl;
        private String appReturnUrl;
        private InteractionExpiry interactionExpiry;
        private final Map<String, JsonNode> more = new LinkedHashMap<>();

        private Builder() {}

        /** Sets `method`. */
        public Builder method(CustomerInteractionMethod method) {
            this.method = method;
            return this;
        }

        /** Where the browser goes afterwards. May hold placeholders such as `{klarna.payment_request.id}`. */
        public Builder returnUrl(String returnUrl) {
            this.returnUrl = returnUrl;
            return this;
        }

        /** Link that opens the caller's app. */
        public Builder appReturnUrl(String appReturnUrl) {
            this.appReturnUrl = appReturnUrl;
            return this;
        }

        /** Sets `interaction_expiry`. */
        public Builder interactionExpiry(InteractionExpiry interactionExpiry) {
            this.interactionExpiry = interactionExpiry;
            return this;
        }

        /** A member that this version does not know: a text, number, flag, list, map, or an object of this package. */
        public Builder more(String name, Object value) {
            more.put(name, Json.of(value));
            return this;
        }

        /** The object. */
        public CustomerInteractionConfig build() {
            return new CustomerInteractionConfig(method, returnUrl, appReturnUrl, interactionExpiry, more);
        }
    }
}
