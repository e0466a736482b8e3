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
 * The identifier itself.
 *
 * @param clientId Goes to the SDK in browser and app; everybody may see it.
 * @param more members that this version does not know, as they came
 */
public record ClientIdentity(
        String clientId,
        Map<String, JsonNode> more)
        implements Model {
    /** Takes copies of lists, so that the object never changes. */
    public ClientIdentity {
        more = Reader.copy(more);
    }

    /**
     * The object that a JSON object describes. A member whose type is not the expected one is in {@code more}.
     *
     * @throws IllegalArgumentException when it is no object
     */
    public static ClientIdentity from(JsonNode json) {
        Reader in = new Reader("ClientIdentity", json);
        return new ClientIdentity(
                in.take("client_id", Reader::text),
                in.rest());
    }

    /** An object to fill. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void visit(Visitor visitor) {
        visitor.member("client_id", clientId, false);
    }

    @Override
    public String toString() {
        return Model.shown(this);
    }

    /** Fills a {@link ClientIdentity}. */
    public static final class Builder {
        private String clientId;
        private final Map<String, JsonNode> more = new LinkedHashMap<>();

        private Builder() {}

        /** Goes to the SDK in browser and app; everybody may see it. */
        public Builder clientId(String clientId) {
            this.clientId = clientId;
            return this;
        }

        /** A member that this version does not know: a text, number, flag, list, map, or an object of this package. */
        public Builder more(String name, Object value) {
            more.put(name, Json.of(value));
            return this;
        }

        /** The object. */
        public ClientIdentity build() {
            return new ClientIdentity(clientId, more);
        }
    }
}
