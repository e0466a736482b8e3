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
 * A session, to be handed on.
 *
 * @param interoperabilityToken interoperability_token.
 * @param klarnaNetworkSessionToken Newer name; expected, not seen in an answer of this call. No source confirms it.
 * @param more members that this version does not know, as they came
 */
public record InteroperabilityTokenResponse(
        String interoperabilityToken,
        String klarnaNetworkSessionToken,
        Map<String, JsonNode> more)
        implements Model {
    /** Takes copies of lists, so that the object never changes. */
    public InteroperabilityTokenResponse {
        more = Reader.copy(more);
    }

    /**
     * The object that a JSON object describes. A member whose type is not the expected one is in {@code more}.
     *
     * @throws IllegalArgumentException when it is no object
     */
    public static InteroperabilityTokenResponse from(JsonNode json) {
        Reader in = new Reader("InteroperabilityTokenResponse", json);
        return new InteroperabilityTokenResponse(
                in.take("interoperability_token", Reader::text),
                in.take("klarna_network_session_token", Reader::text),
                in.rest());
    }

    /** An object to fill. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void visit(Visitor visitor) {
        visitor.member("interoperability_token", interoperabilityToken, true);
        visitor.member("klarna_network_session_token", klarnaNetworkSessionToken, true);
    }

    @Override
    public String toString() {
        return Model.shown(this);
    }

    /** Fills a {@link InteroperabilityTokenResponse}. */
    public static final class Builder {
        private String interoperabilityToken;
        private String klarnaNetworkSessionToken;
        private final Map<String, JsonNode> more = new LinkedHashMap<>();

        private Builder() {}

        /** Sets `interoperability_token`. */
        public Builder interoperabilityToken(String interoperabilityToken) {
            this.interoperabilityToken = interoperabilityToken;
            return this;
        }

        /** Newer name; expected, not seen in an answer of this call. */
        public Builder klarnaNetworkSessionToken(String klarnaNetworkSessionToken) {
            this.klarnaNetworkSessionToken = klarnaNetworkSessionToken;
            return this;
        }

        /** A member that this version does not know: a text, number, flag, list, map, or an object of this package. */
        public Builder more(String name, Object value) {
            more.put(name, Json.of(value));
            return this;
        }

        /** The object. */
        public InteroperabilityTokenResponse build() {
            return new InteroperabilityTokenResponse(interoperabilityToken, klarnaNetworkSessionToken, more);
        }
    }
}
