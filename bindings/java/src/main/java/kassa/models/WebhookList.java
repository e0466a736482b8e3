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
 * All webhooks of the account.
 *
 * @param webhooks webhooks.
 * @param more members that this version does not know, as they came
 */
public record WebhookList(
        List<Webhook> webhooks,
        Map<String, JsonNode> more)
        implements Model {
    /** Takes copies of lists, so that the object never changes. */
    public WebhookList {
        webhooks = Reader.copy(webhooks);
        more = Reader.copy(more);
    }

    /**
     * The object that a JSON object describes. A member whose type is not the expected one is in {@code more}.
     *
     * @throws IllegalArgumentException when it is no object
     */
    public static WebhookList from(JsonNode json) {
        Reader in = new Reader("WebhookList", json);
        return new WebhookList(
                in.take("webhooks", Reader.list(Reader.object(Webhook::from))),
                in.rest());
    }

    /** An object to fill. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void visit(Visitor visitor) {
        visitor.member("webhooks", webhooks, false);
    }

    @Override
    public String toString() {
        return Model.shown(this);
    }

    /** Fills a {@link WebhookList}. */
    public static final class Builder {
        private List<Webhook> webhooks;
        private final Map<String, JsonNode> more = new LinkedHashMap<>();

        private Builder() {}

        /** Sets `webhooks`. */
        public Builder webhooks(List<Webhook> webhooks) {
            this.webhooks = webhooks;
            return this;
        }

        /** A member that this version does not know: a text, number, flag, list, map, or an object of this package. */
        public Builder more(String name, Object value) {
            more.put(name, Json.of(value));
            return this;
        }

        /** The object. */
        public WebhookList build() {
            return new WebhookList(webhooks, more);
        }
    }
}
