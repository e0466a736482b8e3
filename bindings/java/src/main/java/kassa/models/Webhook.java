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
 * A registered webhook.
 *
 * @param url url.
 * @param eventTypes event_types.
 * @param eventVersion event_version.
 * @param signingKeyId signing_key_id.
 * @param status status.
 * @param webhookId webhook_id.
 * @param createdAt created_at. No source confirms it.
 * @param more members that this version does not know, as they came
 */
public record Webhook(
        String url,
        List<String> eventTypes,
        EventVersion eventVersion,
        String signingKeyId,
        WebhookStatus status,
        String webhookId,
        String createdAt,
        Map<String, JsonNode> more)
        implements Model {
    /** Takes copies of lists, so that the object never changes. */
    public Webhook {
        eventTypes = Reader.copy(eventTypes);
        more = Reader.copy(more);
    }

    /**
     * The object that a JSON object describes. A member whose type is not the expected one is in {@code more}.
     *
     * @throws IllegalArgumentException when it is no object
     */
    public static Webhook from(JsonNode json) {
        Reader in = new Reader("Webhook", json);
        return new Webhook(
                in.take("url", Reader::text),
                in.take("event_types", Reader.list(Reader::text)),
                in.take("event_version", Reader.choice(EventVersion::of)),
                in.take("signing_key_id", Reader::text),
                in.take("status", Reader.choice(WebhookStatus::of)),
                in.take("webhook_id", Reader::text),
                in.take("created_at", Reader::text),
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
        visitor.member("webhook_id", webhookId, false);
        visitor.member("created_at", createdAt, false);
    }

    @Override
    public String toString() {
        return Model.shown(this);
    }

    /** Fills a {@link Webhook}. */
    public static final class Builder {
        private String url;
        private List<String> eventTypes;
        private EventVersion eventVersion;
        private String signingKeyId;
        private WebhookStatus status;
        private String webhookId;
        private String createdAt;
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

        /** Sets `webhook_id`. */
        public Builder webhookId(String webhookId) {
            this.webhookId = webhookId;
            return this;
        }

        /** Sets `created_at`. */
        public Builder createdAt(String createdAt) {
            this.createdAt = createdAt;
            return this;
        }

        /** A member that this version does not know: a text, number, flag, list, map, or an object of this package. */
        public Builder more(String name, Object value) {
            more.put(name, Json.of(value));
            return this;
        }

        /** The object. */
        public Webhook build() {
            return new Webhook(url, eventTypes, eventVersion, signingKeyId, status, webhookId, createdAt, more);
        }
    }
}
