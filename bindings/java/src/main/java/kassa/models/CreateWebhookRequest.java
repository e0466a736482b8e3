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
 * A webhook to be registered. One that is registered already is refused.
 *
 * @param url Public, https, port 443 or 8443. Needed in a request.
 * @param eventTypes Types, or beginnings of types such as `payment.*`. Needed in a request.
 * @param eventVersion event_version. Needed in a request.
 * @param signingKeyId The key that its events are signed with. Needed in a request.
 * @param status status.
 * @param more members that this version does not know, as they came
 */
public record CreateWebhookRequest(
        String url,
        List<String> eventTypes,
        EventVersion eventVersion,
        String signingKeyId,
        WebhookStatus status,
        Map<String, JsonNode> more)
        implements Model {
    /** Takes copies of lists, so that the object never changes. */
    public CreateWebhookRequest {
        eventTypes = Reader.copy(eventTypes);
        more = Reader.copy(more);
    }

    /**
     * The object that a JSON object describes. A member whose type is not the expected one is in {@code more}.
     *
     * @throws IllegalArgumentException when it is no object
     */
    public static CreateWebhookRequest from(JsonNode json) {
        Reader in = new Reader("CreateWebhookRequest", json);
        return new CreateWebhookRequest(
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

    /** Fills a {@link CreateWebhookRequest}. */
    public static final class Builder {
        private String url;
        private List<String> eventTypes;
        private EventVersion eventVersion;
        private String signingKeyId;
        private WebhookStatus status;
        private final Map<String, JsonNode> more = new LinkedHashMap<>();

        private Builder() {}

        /** Public, https, port 443 or 8443. */
        public Builder url(String url) {
            this.url = url;
            return this;
        }

        /** Types, or beginnings of types such as `payment.*`. */
        public Builder eventTypes(List<String> eventTypes) {
            this.eventTypes = eventTypes;
            return this;
        }

        /** Sets `event_version`. */
        public Builder eventVersion(EventVersion eventVersion) {
            this.eventVersion = eventVersion;
            return this;
        }

        /** The key that its events are signed with. */
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
        public CreateWebhookRequest build() {
            return new CreateWebhookRequest(url, eventTypes, eventVersion, signingKeyId, status, more);
        }
    }
}
