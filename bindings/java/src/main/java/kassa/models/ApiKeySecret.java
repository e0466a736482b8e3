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
 * A key, in the one answer that has it.
 *
 * @param secret Shown once. Store it before anything else is done; it cannot be read again.
 * @param more members that this version does not know, as they came
 */
public record ApiKeySecret(
        String secret,
        Map<String, JsonNode> more)
        implements Model {
    /** Takes copies of lists, so that the object never changes. */
    public ApiKeySecret {
        more = Reader.copy(more);
    }

    /**
     * The object that a JSON object describes. A member whose type is not the expected one is in {@code more}.
     *
     * @throws IllegalArgumentException when it is no object
     */
    public static ApiKeySecret from(JsonNode json) {
        Reader in = new Reader("ApiKeySecret", json);
        return new ApiKeySecret(
                in.take("secret", Reader::text),
                in.rest());
    }

    /** An object to fill. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void visit(Visitor visitor) {
        visitor.member("secret", secret, true);
    }

    @Override
    public String toString() {
        return Model.shown(this);
    }

    /** Fills a {@link ApiKeySecret}. */
    public static final class Builder {
        private String secret;
        private final Map<String, JsonNode> more = new LinkedHashMap<>();

        private Builder() {}

        /** Shown once. Store it before anything else is done; it cannot be read again. */
        public Builder secret(String secret) {
            this.secret = secret;
            return this;
        }

        /** A member that this version does not know: a text, number, flag, list, map, or an object of this package. */
        public Builder more(String name, Object value) {
            more.put(name, Json.of(value));
            return this;
        }

        /** The object. */
        public ApiKeySecret build() {
            return new ApiKeySecret(secret, more);
        }
    }
}
