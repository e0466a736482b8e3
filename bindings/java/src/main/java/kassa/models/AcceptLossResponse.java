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
 * The dispute is given up.
 *
 * @param state CLOSED.
 * @param more members that this version does not know, as they came
 */
public record AcceptLossResponse(
        String state,
        Map<String, JsonNode> more)
        implements Model {
    /** Takes copies of lists, so that the object never changes. */
    public AcceptLossResponse {
        more = Reader.copy(more);
    }

    /**
     * The object that a JSON object describes. A member whose type is not the expected one is in {@code more}.
     *
     * @throws IllegalArgumentException when it is no object
     */
    public static AcceptLossResponse from(JsonNode json) {
        Reader in = new Reader("AcceptLossResponse", json);
        return new AcceptLossResponse(
                in.take("state", Reader::text),
                in.rest());
    }

    /** An object to fill. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void visit(Visitor visitor) {
        visitor.member("state", state, false);
    }

    @Override
    public String toString() {
        return Model.shown(this);
    }

    /** Fills a {@link AcceptLossResponse}. */
    public static final class Builder {
        private String state;
        private final Map<String, JsonNode> more = new LinkedHashMap<>();

        private Builder() {}

        /** CLOSED. */
        public Builder state(String state) {
            this.state = state;
            return this;
        }

        /** A member that this version does not know: a text, number, flag, list, map, or an object of this package. */
        public Builder more(String name, Object value) {
            more.put(name, Json.of(value));
            return this;
        }

        /** The object. */
        public AcceptLossResponse build() {
            return new AcceptLossResponse(state, more);
        }
    }
}
