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
 * Which sample event to send.
 *
 * @param eventType event_type. Needed in a request.
 * @param eventVersion event_version. Needed in a request.
 * @param more members that this version does not know, as they came
 */
public record SimulateWebhookRequest(
        WebhookEventType eventType,
        EventVersion eventVersion,
        Map<String, JsonNode> more)
        implements Model {
    /** Takes copies of lists, so that the object never changes. */
    public SimulateWebhookRequest {
        more = Reader.copy(more);
    }

    /**
     * The object that a JSON object describes. A member whose type is not the expected one is in {@code more}.
     *
     * @throws IllegalArgumentException when it is no object
     */
    public static SimulateWebhookRequest from(JsonNode json) {
        Reader in = new Reader("SimulateWebhookRequest", json);
        return new SimulateWebhookRequest(
                in.take("event_type", Reader.choice(WebhookEventType::of)),
                in.take("event_version", Reader.choice(EventVersion::of)),
                in.rest());
    }

    /** An object to fill. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void visit(Visitor visitor) {
        visitor.member("event_type", eventType, false);
        visitor.member("event_version", eventVersion, false);
    }

    @Override
    public String toString() {
        return Model.shown(this);
    }

    /** Fills a {@link SimulateWebhookRequest}. */
    public static final class Builder {
        private WebhookEventType eventType;
        private EventVersion eventVersion;
        private final Map<String, JsonNode> more = new LinkedHashMap<>();

        private Builder() {}

        /** Sets `event_type`. */
        public Builder eventType(WebhookEventType eventType) {
            this.eventType = eventType;
            return this;
        }

        /** Sets `event_version`. */
        public Builder eventVersion(EventVersion eventVersion) {
            this.eventVersion = eventVersion;
            return this;
        }

        /** A member that this version does not know: a text, number, flag, list, map, or an object of this package. */
        public Builder more(String name, Object value) {
            more.put(name, Json.of(value));
            return this;
        }

        /** The object. */
        public SimulateWebhookRequest build() {
            return new SimulateWebhookRequest(eventType, eventVersion, more);
        }
    }
}
