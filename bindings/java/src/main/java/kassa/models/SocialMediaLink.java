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
 * A page of the shop elsewhere.
 *
 * @param provider provider. Needed in a request.
 * @param url url. Needed in a request.
 * @param more members that this version does not know, as they came
 */
public record SocialMediaLink(
        SocialMediaProvider provider,
        String url,
        Map<String, JsonNode> more)
        implements Model {
    /** Takes copies of lists, so that the object never changes. */
    public SocialMediaLink {
        more = Reader.copy(more);
    }

    /**
     * The object that a JSON object describes. A member whose type is not the expected one is in {@code more}.
     *
     * @throws IllegalArgumentException when it is no object
     */
    public static SocialMediaLink from(JsonNode json) {
        Reader in = new Reader("SocialMediaLink", json);
        return new SocialMediaLink(
                in.take("provider", Reader.choice(SocialMediaProvider::of)),
                in.take("url", Reader::text),
                in.rest());
    }

    /** An object to fill. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void visit(Visitor visitor) {
        visitor.member("provider", provider, false);
        visitor.member("url", url, false);
    }

    @Override
    public String toString() {
        return Model.shown(this);
    }

    /** Fills a {@link SocialMediaLink}. */
    public static final class Builder {
        private SocialMediaProvider provider;
        private String url;
        private final Map<String, JsonNode> more = new LinkedHashMap<>();

        private Builder() {}

        /** Sets `provider`. */
        public Builder provider(SocialMediaProvider provider) {
            this.provider = provider;
            return this;
        }

        /** Sets `url`. */
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
        public SocialMediaLink build() {
            return new SocialMediaLink(provider, url, more);
        }
    }
}
