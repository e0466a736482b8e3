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
 * An address to call.
 *
 * @param href href.
 * @param method GET when left out.
 * @param rel rel.
 * @param more members that this version does not know, as they came
 */
public record Link(
        String href,
        String method,
        String rel,
        Map<String, JsonNode> more)
        implements Model {
    /** Takes copies of lists, so that the object never changes. */
    public Link {
        more = Reader.copy(more);
    }

    /**
     * The object that a JSON object describes. A member whose type is not the expected one is in {@code more}.
     *
     * @throws IllegalArgumentException when it is no object
     */
    public static Link from(JsonNode json) {
        Reader in = new Reader("Link", json);
        return new Link(
                in.take("href", Reader::text),
                in.take("method", Reader::text),
                in.take("rel", Reader::text),
                in.rest());
    }

    /** An object to fill. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void visit(Visitor visitor) {
        visitor.member("href", href, false);
        visitor.member("method", method, false);
        visitor.member("rel", rel, false);
    }

    @Override
    public String toString() {
        return Model.shown(this);
    }

    /** Fills a {@link Link}. */
    public static final class Builder {
        private String href;
        private String method;
        private String rel;
        private final Map<String, JsonNode> more = new LinkedHashMap<>();

        private Builder() {}

        /** Sets `href`. */
        public Builder href(String href) {
            this.href = href;
            return this;
        }

        /** GET when left out. */
        public Builder method(String method) {
            this.method = method;
            return this;
        }

        /** Sets `rel`. */
        public Builder rel(String rel) {
            this.rel = rel;
            return this;
        }

        /** A member that this version does not know: a text, number, flag, list, map, or an object of this package. */
        public Builder more(String name, Object value) {
            more.put(name, Json.of(value));
            return this;
        }

        /** The object. */
        public Link build() {
            return new Link(href, method, rel, more);
        }
    }
}
