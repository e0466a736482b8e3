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
 * Description of a credential, to create it or to change it.
 *
 * @param description description.
 * @param more members that this version does not know, as they came
 */
public record CredentialDescriptionRequest(
        String description,
        Map<String, JsonNode> more)
        implements Model {
    /** Takes copies of lists, so that the object never changes. */
    public CredentialDescriptionRequest {
        more = Reader.copy(more);
    }

    /**
     * The object that a JSON object describes. A member whose type is not the expected one is in {@code more}.
     *
     * @throws IllegalArgumentException when it is no object
     */
    public static CredentialDescriptionRequest from(JsonNode json) {
        Reader in = new Reader("CredentialDescriptionRequest", json);
        return new CredentialDescriptionRequest(
                in.take("description", Reader::text),
                in.rest());
    }

    /** An object to fill. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void visit(Visitor visitor) {
        visitor.member("description", description, false);
    }

    @Override
    public String toString() {
        return Model.shown(this);
    }

    /** Fills a {@link CredentialDescriptionRequest}. */
    public static final class Builder {
        private String description;
        private final Map<String, JsonNode> more = new LinkedHashMap<>();

        private Builder() {}

        /** Sets `description`. */
        public Builder description(String description) {
            this.description = description;
            return this;
        }

        /** A member that this version does not know: a text, number, flag, list, map, or an object of this package. */
        public Builder more(String name, Object value) {
            more.put(name, Json.of(value));
            return this;
        }

        /** The object. */
        public CredentialDescriptionRequest build() {
            return new CredentialDescriptionRequest(description, more);
        }
    }
}
