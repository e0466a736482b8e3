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
 * The pages beside this one.
 *
 * @param next next.
 * @param prev prev.
 * @param more members that this version does not know, as they came
 */
public record PaginationLinks(
        Link next,
        Link prev,
        Map<String, JsonNode> more)
        implements Model {
    /** Takes copies of lists, so that the object never changes. */
    public PaginationLinks {
        more = Reader.copy(more);
    }

    /**
     * The object that a JSON object describes. A member whose type is not the expected one is in {@code more}.
     *
     * @throws IllegalArgumentException when it is no object
     */
    public static PaginationLinks from(JsonNode json) {
        Reader in = new Reader("PaginationLinks", json);
        return new PaginationLinks(
                in.take("next", Reader.object(Link::from)),
                in.take("prev", Reader.object(Link::from)),
                in.rest());
    }

    /** An object to fill. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void visit(Visitor visitor) {
        visitor.member("next", next, false);
        visitor.member("prev", prev, false);
    }

    @Override
    public String toString() {
        return Model.shown(this);
    }

    /** Fills a {@link PaginationLinks}. */
    public static final class Builder {
        private Link next;
        private Link prev;
        private final Map<String, JsonNode> more = new LinkedHashMap<>();

        private Builder() {}

        /** Sets `next`. */
        public Builder next(Link next) {
            this.next = next;
            return this;
        }

        /** Sets `prev`. */
        public Builder prev(Link prev) {
            this.prev = prev;
            return this;
        }

        /** A member that this version does not know: a text, number, flag, list, map, or an object of this package. */
        public Builder more(String name, Object value) {
            more.put(name, Json.of(value));
            return this;
        }

        /** The object. */
        public PaginationLinks build() {
            return new PaginationLinks(next, prev, more);
        }
    }
}
