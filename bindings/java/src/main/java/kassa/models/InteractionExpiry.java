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
 * How long the customer may take: 15 minutes to 48 hours from now.
 *
 * @param duration The recommended form.
 * @param timestamp timestamp.
 * @param more members that this version does not know, as they came
 */
public record InteractionExpiry(
        String duration,
        String timestamp,
        Map<String, JsonNode> more)
        implements Model {
    /** Takes copies of lists, so that the object never changes. */
    public InteractionExpiry {
        more = Reader.copy(more);
    }

    /**
     * The object that a JSON object describes. A member whose type is not the expected one is in {@code more}.
     *
     * @throws IllegalArgumentException when it is no object
     */
    public static InteractionExpiry from(JsonNode json) {
        Reader in = new Reader("InteractionExpiry", json);
        return new InteractionExpiry(
                in.take("duration", Reader::text),
                in.take("timestamp", Reader::text),
                in.rest());
    }

    /** An object to fill. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void visit(Visitor visitor) {
        visitor.member("duration", duration, false);
        visitor.member("timestamp", timestamp, false);
    }

    @Override
    public String toString() {
        return Model.shown(this);
    }

    /** Fills a {@link InteractionExpiry}. */
    public static final class Builder {
        private String duration;
        private String timestamp;
        private final Map<String, JsonNode> more = new LinkedHashMap<>();

        private Builder() {}

        /** The recommended form. */
        public Builder duration(String duration) {
            this.duration = duration;
            return this;
        }

        /** Sets `timestamp`. */
        public Builder timestamp(String timestamp) {
            this.timestamp = timestamp;
            return this;
        }

        /** A member that this version does not know: a text, number, flag, list, map, or an object of this package. */
        public Builder more(String name, Object value) {
            more.put(name, Json.of(value));
            return this;
        }

        /** The object. */
        public InteractionExpiry build() {
            return new InteractionExpiry(duration, timestamp, more);
        }
    }
}
