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
 * A link that works once, within 60 seconds.
 *
 * @param deepLinkId deep_link_id.
 * @param url Signs in whoever opens it: send the browser there at once, never store it.
 * @param more members that this version does not know, as they came
 */
public record DeepLink(
        String deepLinkId,
        String url,
        Map<String, JsonNode> more)
        implements Model {
    /** Takes copies of lists, so that the object never changes. */
    public DeepLink {
        more = Reader.copy(more);
    }

    /**
     * The object that a JSON object describes. A member whose type is not the expected one is in {@code more}.
     *
     * @throws IllegalArgumentException when it is no object
     */
    public static DeepLink from(JsonNode json) {
        Reader in = new Reader("DeepLink", json);
        return new DeepLink(
                in.take("deep_link_id", Reader::text),
                in.take("url", Reader::text),
                in.rest());
    }

    /** An object to fill. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void visit(Visitor visitor) {
        visitor.member("deep_link_id", deepLinkId, false);
        visitor.member("url", url, true);
    }

    @Override
    public String toString() {
        return Model.shown(this);
    }

    /** Fills a {@link DeepLink}. */
    public static final class Builder {
        private String deepLinkId;
        private String url;
        private final Map<String, JsonNode> more = new LinkedHashMap<>();

        private Builder() {}

        /** Sets `deep_link_id`. */
        public Builder deepLinkId(String deepLinkId) {
            this.deepLinkId = deepLinkId;
            return this;
        }

        /** Signs in whoever opens it: send the browser there at once, never store it. */
        public Builder url(String url) {
            this.url = url;
            return this;
        }

        /** A member that this version does not know: a text, number, flag, list, map, or an object of this package. */
        public Builder more(String name, Object value) {
            more.put(name, Json.of(value));
            return this;
        }

        /** The object. */
        public DeepLink build() {
            return new DeepLink(deepLinkId, url, more);
        }
    }
}
