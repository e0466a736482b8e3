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
 * The store. One of the three members.
 *
 * @param storeId Klarna's id of a store that was onboarded.
 * @param storeReference The caller's name of a store that was onboarded.
 * @param store A store that was not.
 * @param more members that this version does not know, as they came
 */
public record PointOfCheckout(
        String storeId,
        String storeReference,
        StoreInput store,
        Map<String, JsonNode> more)
        implements Model {
    /** Takes copies of lists, so that the object never changes. */
    public PointOfCheckout {
        more = Reader.copy(more);
    }

    /**
     * The object that a JSON object describes. A member whose type is not the expected one is in {@code more}.
     *
     * @throws IllegalArgumentException when it is no object
     */
    public static PointOfCheckout from(JsonNode json) {
        Reader in = new Reader("PointOfCheckout", json);
        return new PointOfCheckout(
                in.take("store_id", Reader::text),
                in.take("store_reference", Reader::text),
                in.take("store", Reader.object(StoreInput::from)),
                in.rest());
    }

    /** An object to fill. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void visit(Visitor visitor) {
        visitor.member("store_id", storeId, false);
        visitor.member("store_reference", storeReference, false);
        visitor.member("store", store, false);
    }

    @Override
    public String toString() {
        return Model.shown(this);
    }

    /** Fills a {@link PointOfCheckout}. */
    public static final class Builder {
        private String storeId;
        private String storeReference;
        private StoreInput store;
        private final Map<String, JsonNode> more = new LinkedHashMap<>();

        private Builder() {}

        /** Klarna's id of a store that was onboarded. */
        public Builder storeId(String storeId) {
            this.storeId = storeId;
            return this;
        }

        /** The caller's name of a store that was onboarded. */
        public Builder storeReference(String storeReference) {
            this.storeReference = storeReference;
            return this;
        }

        /** A store that was not. */
        public Builder store(StoreInput store) {
            this.store = store;
            return this;
        }

        /** A member that this version does not know: a text, number, flag, list, map, or an object of this package. */
        public Builder more(String name, Object value) {
            more.put(name, Json.of(value));
            return this;
        }

        /** The object. */
        public PointOfCheckout build() {
            return new PointOfCheckout(storeId, storeReference, store, more);
        }
    }
}
