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
 * A sign-in.
 *
 * @param identityRequestId identity_request_id.
 * @param state Its values are not published.
 * @param stateContext state_context.
 * @param more members that this version does not know, as they came
 */
public record IdentityRequest(
        String identityRequestId,
        String state,
        IdentityRequestStateContext stateContext,
        Map<String, JsonNode> more)
        implements Model {
    /** Takes copies of lists, so that the object never changes. */
    public IdentityRequest {
        more = Reader.copy(more);
    }

    /**
     * The object that a JSON object describes. A member whose type is not the expected one is in {@code more}.
     *
     * @throws IllegalArgumentException when it is no object
     */
    public static IdentityRequest from(JsonNode json) {
        Reader in = new Reader("IdentityRequest", json);
        return new IdentityRequest(
                in.take("identity_request_id", Reader::text),
                in.take("state", Reader::text),
                in.take("state_context", Reader.object(IdentityRequestStateContext::from)),
                in.rest());
    }

    /** An object to fill. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void visit(Visitor visitor) {
        visitor.member("identity_request_id", identityRequestId, false);
        visitor.member("state", state, false);
        visitor.member("state_context", stateContext, false);
    }

    @Override
    public String toString() {
        return Model.shown(this);
    }

    /** Fills a {@link IdentityRequest}. */
    public static final class Builder {
        private String identityRequestId;
        private String state;
        private IdentityRequestStateContext stateContext;
        private final Map<String, JsonNode> more = new LinkedHashMap<>();

        private Builder() {}

        /** Sets `identity_request_id`. */
        public Builder identityRequestId(String identityRequestId) {
            this.identityRequestId = identityRequestId;
            return this;
        }

        /** Its values are not published. */
        public Builder state(String state) {
            this.state = state;
            return this;
        }

        /** Sets `state_context`. */
        public Builder stateContext(IdentityRequestStateContext stateContext) {
            this.stateContext = stateContext;
            return this;
        }

        /** A member that this version does not know: a text, number, flag, list, map, or an object of this package. */
        public Builder more(String name, Object value) {
            more.put(name, Json.of(value));
            return this;
        }

        /** The object. */
        public IdentityRequest build() {
            return new IdentityRequest(identityRequestId, state, stateContext, more);
        }
    }
}
