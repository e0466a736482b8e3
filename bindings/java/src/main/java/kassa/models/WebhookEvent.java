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
 * An event of any type.
 *
 * @param metadata metadata.
 * @param payload Its form follows from the type; see the table of events.
 * @param more members that this version does not know, as they came
 */
public record WebhookEvent(
        WebhookMetadata metadata,
        JsonNode payload,
        Map<String, JsonNode> more)
        implements Model {
    /** Takes copies of lists, so that the object never changes. */
    public WebhookEvent {
        more = Reader.copy(more);
    }

    /**
     * The object that a JSON object describes. A member whose type is not the expected one is in {@code more}.
     *
     * @throws IllegalArgumentException when it is no object
     */
    public static WebhookEvent from(JsonNode json) {
        Reader in = new Reader("WebhookEvent", json);
        return new WebhookEvent(
                in.take("metadata", Reader.object(WebhookMetadata::from)),
                in.take("payload", Reader::any),
                in.rest());
    }

    /** An object to fill. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void visit(Visitor visitor) {
        visitor.member("metadata", metadata, false);
        visitor.member("payload", payload, false);
    }

    @Override
    public String toString() {
        return Model.shown(this);
    }

    /** Fills a {@link WebhookEvent}. */
    public static final class Builder {
        private WebhookMetadata metadata;
        private JsonNode payload;
        private final Map<String, JsonNode> more = new LinkedHashMap<>();

        private Builder() {}

        /** Sets `metadata`. */
        public Builder metadata(WebhookMetadata metadata) {
            this.metadata = metadata;
            return this;
        }

        /** Its form follows from the type; see the table of events. */
        public Builder payload(JsonNode payload) {
            this.payload = payload;
            return this;
        }

        /** A member that this version does not know: a text, number, flag, list, map, or an object of this package. */
        public Builder more(String name, Object value) {
            more.put(name, Json.of(value));
            return this;
        }

        /** The object. */
        public WebhookEvent build() {
            return new WebhookEvent(metadata, payload, more);
        }
    }
}
