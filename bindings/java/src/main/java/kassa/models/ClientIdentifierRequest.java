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
 * A client identifier to be created.
 *
 * @param description description.
 * @param config Seen in a demo only; the official sample sends the description alone. No source confirms it.
 * @param more members that this version does not know, as they came
 */
public record ClientIdentifierRequest(
        String description,
        ClientIdentifierConfig config,
        Map<String, JsonNode> more)
        implements Model {
    /** Takes copies of lists, so that the object never changes. */
    public ClientIdentifierRequest {
        more = Reader.copy(more);
    }

    /**
     * The object that a JSON object describes. A member whose type is not the expected one is in {@code more}.
     *
     * @throws IllegalArgumentException when it is no object
     */
    public static ClientIdentifierRequest from(JsonNode json) {
        Reader in = new Reader("ClientIdentifierRequest", json);
        return new ClientIdentifierRequest(
                in.take("description", Reader::text),
                in.take("config", Reader.object(ClientIdentifierConfig::from)),
                in.rest());
    }

    /** An object to fill. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void visit(Visitor visitor) {
        visitor.member("description", description, false);
        visitor.member("config", config, false);
    }

    @Override
    public String toString() {
        return Model.shown(this);
    }

    /** Fills a {@link ClientIdentifierRequest}. */
    public static final class Builder {
        private String description;
        private ClientIdentifierConfig config;
        private final Map<String, JsonNode> more = new LinkedHashMap<>();

        private Builder() {}

        /** Sets `description`. */
        public Builder description(String description) {
            this.description = description;
            return this;
        }

        /** Seen in a demo only; the official sample sends the description alone. */
        public Builder config(ClientIdentifierConfig config) {
            this.config = config;
            return this;
        }

        /** A member that this version does not know: a text, number, flag, list, map, or an object of this package. */
        public Builder more(String name, Object value) {
            more.put(name, Json.of(value));
            return this;
        }

        /** The object. */
        public ClientIdentifierRequest build() {
            return new ClientIdentifierRequest(description, config, more);
        }
    }
}
