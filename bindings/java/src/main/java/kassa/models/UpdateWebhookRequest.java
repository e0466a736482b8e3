// Printed by `cargo run -p kassa-bindgen -- java` from the tables in core. Do not edit.
package kassa.models;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kassa.json.Json;
import kassa.json.Model;
import kassa.json.Reader;
import kassa.json.Visitor;

/**
 * Changes to a webhook: only what changes.
 *
 * @param url url.
 * @param eventTypes event_types.
 * @param eventVersion event_version.
 * @param signingKeyId signing_key_id.
 * @param status status.
 * @param more members that this version does not know, as they came
 */
public record UpdateWebhookRequest(
        String url,
        List<String> eventTypes,
        EventVersion eventVersion,
        String signingKeyId,
        WebhookStatus status,
        Map<String, JsonNode> more)
        implements Model {
    /** Takes copies of lists, so that the object never changes. */
    public UpdateWebhookRequest {
        eventTypes = Reader.copy(eventTypes);
        more = Reader.copy(more);
    }

    /**
     * The object that a JSON object describes. A member whose type is not the expected one is in {@code more}.
     *
     * @throws IllegalArgumentException when it is no object
     */
    public static UpdateWebhookRequest from(JsonNode json) {
        Reader in = new Reader("UpdateWebhookRequest", json);
        return new UpdateWebhookRequest(
                in.take("url", Reader::text),
                in.take("event_types", Reader.list(Reader::text)),
                in.take("event_version", Reader.choice(EventVersion::of)),
                in.take("signing_key_id", Reader::text),
                in.take("status", Reader.choice(WebhookStatus::of)),
                in.rest());
    }

    /** An object to fill. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void visit(Visitor visitor) {
        visitor.member("url", url, false);
        visitor.member("event_types", eventTypes, false);
        visitor.member("event_version", eventVersion, false);
        visitor.member("signing_key_id", signingKeyId, false);
        visitor.member("status", status, false);
    }

    @Override
    public String toString() {
        return Model.shown(this);
    }

    /** Fills a {@link UpdateWebhookRequest}. */
    public static final class Builder {
        private String url;
        private List<String> eventTypes;
        private EventVersion eventVersion;
        private String signingKeyId;
        private WebhookStatus status;
        private final Map<String, JsonNode> more = new LinkedHashMap<>();

        private Builder() {}

        /** Sets `url`. */
        public Builder url(String url) {
            this.url = url;
            return this;
        }

        /** Sets `event_types`. */
        public Builder eventTypes(List<String> eventTypes) {
            this.eventTypes = eventTypes;
            return this;
        }

        /** Sets `event_version`. */
        public Builder eventVersion(EventVersion eventVersion) {
            this.eventVersion = eventVersion;
            return this;
        }

        /** Sets `signing_key_id`. */
        public Builder signingKeyId(String signingKeyId) {
            this.signingKeyId = signingKeyId;
            return this;
        }

        /** Sets `status`. */
        public Builder status(WebhookStatus status) {
            this.status = status;
            return this;
        }

        /** A member that this version does not know: a text, number, flag, list, map, or an object of this package. */
        public Builder more(String name, Object value) {
            more.put(name, Json.of(value));
            return this;
        }

        /** The object. */
        public UpdateWebhookRequest build() {
            return new UpdateWebhookRequest(url, eventTypes, eventVersion, signingKeyId, status, more);
        }
    }
}
