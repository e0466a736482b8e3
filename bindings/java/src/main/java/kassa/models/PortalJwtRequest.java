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
 * A token that names user, account and roles.
 *
 * @param jwt Signed with a certificate of usage `JWT_SIGNING`. Needed in a request.
 * @param more members that this version does not know, as they came
 */
public record PortalJwtRequest(
        String jwt,
        Map<String, JsonNode> more)
        implements Model {
    /** Takes copies of lists, so that the object never changes. */
    public PortalJwtRequest {
        more = Reader.copy(more);
    }

    /**
     * The object that a JSON object describes. A member whose type is not the expected one is in {@code more}.
     *
     * @throws IllegalArgumentException when it is no object
     */
    public static PortalJwtRequest from(JsonNode json) {
        Reader in = new Reader("PortalJwtRequest", json);
        return new PortalJwtRequest(
                in.take("jwt", Reader::text),
                in.rest());
    }

    /** An object to fill. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void visit(Visitor visitor) {
        visitor.member("jwt", jwt, true);
    }

    @Override
    public String toString() {
        return Model.shown(this);
    }

    /** Fills a {@link PortalJwtRequest}. */
    public static final class Builder {
        private String jwt;
        private final Map<String, JsonNode> more = new LinkedHashMap<>();

        private Builder() {}

        /** Signed with a certificate of usage `JWT_SIGNING`. */
        public Builder jwt(String jwt) {
            this.jwt = jwt;
            return this;
        }

        /** A member that this version does not know: a text, number, flag, list, map, or an object of this package. */
        public Builder more(String name, Object value) {
            more.put(name, Json.of(value));
            return this;
        }

        /** The object. */
        public PortalJwtRequest build() {
            return new PortalJwtRequest(jwt, more);
        }
    }
}
