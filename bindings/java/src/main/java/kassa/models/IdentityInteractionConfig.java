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
 * @param returnUrl May hold `{klarna.identity_request.id}` and `{klarna.identity_request.state}`.
 * @param more members that this version does not know, as they came
 */
public record IdentityInteractionConfig(
        String method,
        String returnUrl,
        Map<String, JsonNode> more)
        implements Model {
    /** Takes copies of lists, so that the object never changes. */
    public IdentityInteractionConfig {
        more = Reader.copy(more);
    }

    /**
     * The object that a JSON object describes. A member whose type is not the expected one is in {@code more}.
     *
     * @throws IllegalArgumentException when it is no object
     */
    public static IdentityInteractionConfig from(JsonNode json) {
        Reader in = new Reader("IdentityInteractionConfig", json);
        return new IdentityInteractionConfig(
                in.take("method", Reader::text),
                in.take("return_url", Reader::text),
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
    }

    @Override
    public String toString() {
        return Model.shown(this);
    }

    /** Fills a {@link IdentityInteractionConfig}. */
    public static final class Builder {
        private String method;
        private String returnUrl;
        private final Map<String, JsonNode> more = new LinkedHashMap<>();

        private Builder() {}

        /** Sets `method`. */
        public Builder method(String method) {
            this.method = method;
            return this;
        }

        /** May hold `{klarna.identity_request.id}` and `{klarna.identity_request.state}`. */
        public Builder returnUrl(String returnUrl) {
            this.returnUrl = returnUrl;
            return this;
        }

        /** A member that this version does not know: a text, number, flag, list, map, or an object of this package. */
        public Builder more(String name, Object value) {
            more.put(name, Json.of(value));
            return this;
        }

        /** The object. */
        public IdentityInteractionConfig build() {
            return new IdentityInteractionConfig(method, returnUrl, more);
        }
    }
}
