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
 * A page of stores.
 *
 * @param stores stores.
 * @param pagination pagination.
 * @param more members that this version does not know, as they came
 */
public record StoreList(
        List<Store> stores,
        Pagination pagination,
        Map<String, JsonNode> more)
        implements Model {
    /** Takes copies of lists, so that the object never changes. */
    public StoreList {
        stores = Reader.copy(stores);
        more = Reader.copy(more);
    }

    /**
     * The object that a JSON object describes. A member whose type is not the expected one is in {@code more}.
     *
     * @throws IllegalArgumentException when it is no object
     */
    public static StoreList from(JsonNode json) {
        Reader in = new Reader("StoreList", json);
        return new StoreList(
                in.take("stores", Reader.list(Reader.object(Store::from))),
                in.take("pagination", Reader.object(Pagination::from)),
                in.rest());
    }

    /** An object to fill. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void visit(Visitor visitor) {
        visitor.member("stores", stores, false);
        visitor.member("pagination", pagination, false);
    }

    @Override
    public String toString() {
        return Model.shown(this);
    }

    /** Fills a {@link StoreList}. */
    public static final class Builder {
        private List<Store> stores;
        private Pagination pagination;
        private final Map<String, JsonNode> more = new LinkedHashMap<>();

        private Builder() {}

        /** Sets `stores`. */
        public Builder stores(List<Store> stores) {
            this.stores = stores;
            return this;
        }

        /** Sets `pagination`. */
        public Builder pagination(Pagination pagination) {
            this.pagination = pagination;
            return this;
        }

        /** A member that this version does not know: a text, number, flag, list, map, or an object of this package. */
        public Builder more(String name, Object value) {
            more.put(name, Json.of(value));
            return this;
        }

        /** The object. */
        public StoreList build() {
            return new StoreList(stores, pagination, more);
        }
    }
}
