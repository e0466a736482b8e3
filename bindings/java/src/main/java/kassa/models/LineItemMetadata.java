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
 * More about a line.
 *
 * @param categories categories.
 * @param more members that this version does not know, as they came
 */
public record LineItemMetadata(
        List<String> categories,
        Map<String, JsonNode> more)
        implements Model {
    /** Takes copies of lists, so that the object never changes. */
    public LineItemMetadata {
        categories = Reader.copy(categories);
        more = Reader.copy(more);
    }

    /**
     * The object that a JSON object describes. A member whose type is not the expected one is in {@code more}.
     *
     * @throws IllegalArgumentException when it is no object
     */
    public static LineItemMetadata from(JsonNode json) {
        Reader in = new Reader("LineItemMetadata", json);
        return new LineItemMetadata(
                in.take("categories", Reader.list(Reader::text)),
                in.rest());
    }

    /** An object to fill. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void visit(Visitor visitor) {
        visitor.member("categories", categories, false);
    }

    @Override
    public String toString() {
        return Model.shown(this);
    }

    /** Fills a {@link LineItemMetadata}. */
    public static final class Builder {
        private List<String> categories;
        private final Map<String, JsonNode> more = new LinkedHashMap<>();

        private Builder() {}

        /** Sets `categories`. */
        public Builder categories(List<String> categories) {
            this.categories = categories;
            return this;
        }

        /** A member that this version does not know: a text, number, flag, list, map, or an object of this package. */
        public Builder more(String name, Object value) {
            more.put(name, Json.of(value));
            return this;
        }

        /** The object. */
        public LineItemMetadata build() {
            return new LineItemMetadata(categories, more);
        }
    }
}
