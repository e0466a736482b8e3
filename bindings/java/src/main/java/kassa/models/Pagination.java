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
 * Where a list goes on.
 *
 * @param count Items on this page.
 * @param total Items in all, if that is told.
 * @param firstItem For `ending_before`.
 * @param lastItem For `starting_after`. Null on the last page.
 * @param links links.
 * @param more members that this version does not know, as they came
 */
public record Pagination(
        Long count,
        Long total,
        String firstItem,
        String lastItem,
        PaginationLinks links,
        Map<String, JsonNode> more)
        implements Model {
    /** Takes copies of lists, so that the object never changes. */
    public Pagination {
        more = Reader.copy(more);
    }

    /**
     * The object that a JSON object describes. A member whose type is not the expected one is in {@code more}.
     *
     * @throws IllegalArgumentException when it is no object
     */
    public static Pagination from(JsonNode json) {
        Reader in = new Reader("Pagination", json);
        return new Pagination(
                in.take("count", Reader::integer),
                in.take("total", Reader::integer),
                in.take("first_item", Reader::text),
                in.take("last_item", Reader::text),
                in.take("links", Reader.object(PaginationLinks::from)),
                in.rest());
    }

    /** An object to fill. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void visit(Visitor visitor) {
        visitor.member("count", count, false);
        visitor.member("total", total, false);
        visitor.member("first_item", firstItem, false);
        visitor.member("last_item", lastItem, false);
        visitor.member("links", links, false);
    }

    @Override
    public String toString() {
        return Model.shown(this);
    }

    /** Fills a {@link Pagination}. */
    public static final class Builder {
        private Long count;
        private Long total;
        private String firstItem;
        private String lastItem;
        private PaginationLinks links;
        private final Map<String, JsonNode> more = new LinkedHashMap<>();

        private Builder() {}

        /** Items on this page. */
        public Builder count(Long count) {
            this.count = count;
            return this;
        }

        /** The same. */
        public Builder count(long count) {
            this.count = count;
            return this;
        }

        /** Items in all, if that is told. */
        public Builder total(Long total) {
            this.total = total;
            return this;
        }

        /** The same. */
        public Builder total(long total) {
            this.total = total;
            return this;
        }

        /** For `ending_before`. */
        public Builder firstItem(String firstItem) {
            this.firstItem = firstItem;
            return this;
        }

        /** For `starting_after`. Null on the last page. */
        public Builder lastItem(String lastItem) {
            this.lastItem = lastItem;
            return this;
        }

        /** Sets `links`. */
        public Builder links(PaginationLinks links) {
            this.links = links;
            return this;
        }

        /** A member that this version does not know: a text, number, flag, list, map, or an object of this package. */
        public Builder more(String name, Object value) {
            more.put(name, Json.of(value));
            return this;
        }

        /** The object. */
        public Pagination build() {
            return new Pagination(count, total, firstItem, lastItem, links, more);
        }
    }
}
