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
 * A store to be added to a group.
 *
 * @param type type. Needed in a request.
 * @param storeReference Unique within the account. Needed in a request.
 * @param url Of a website.
 * @param address Of a physical store. Not the address of a person.
 * @param platform Of an app.
 * @param bundleNames Of an app.
 * @param storeGroupId Klarna's id of the group, not the reference. Needed in a request.
 * @param more members that this version does not know, as they came
 */
public record StoreCreate(
        StoreType type,
        String storeReference,
        String url,
        Address address,
        AppPlatform platform,
        List<String> bundleNames,
        String storeGroupId,
        Map<String, JsonNode> more)
        implements Model {
    /** Takes copies of lists, so that the object never changes. */
    public StoreCreate {
        bundleNames = Reader.copy(bundleNames);
        more = Reader.copy(more);
    }

    /**
     * The object that a JSON object describes. A member whose type is not the expected one is in {@code more}.
     *
     * @throws IllegalArgumentException when it is no object
     */
    public static StoreCreate from(JsonNode json) {
        Reader in = new Reader("StoreCreate", json);
        return new StoreCreate(
                in.take("type", Reader.choice(StoreType::of)),
                in.take("store_reference", Reader::text),
                in.take("url", Reader::text),
                in.take("address", Reader.object(Address::from)),
                in.take("platform", Reader.choice(AppPlatform::of)),
                in.take("bundle_names", Reader.list(Reader::text)),
                in.take("store_group_id", Reader::text),
                in.rest());
    }

    /** An object to fill. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void visit(Visitor visitor) {
        visitor.member("type", type, false);
        visitor.member("store_reference", storeReference, false);
        visitor.member("url", url, false);
        visitor.member("address", address, true);
        visitor.member("platform", platform, false);
        visitor.member("bundle_names", bundleNames, false);
        visitor.member("store_group_id", storeGroupId, false);
    }

    @Override
    public String toString() {
        return Model.shown(this);
    }

    /** Fills a {@link StoreCreate}. */
    public static final class Builder {
        private StoreType type;
        private String storeReference;
        private String url;
        private Address address;
        private AppPlatform platform;
        private List<String> bundleNames;
        private String storeGroupId;
        private final Map<String, JsonNode> more = new LinkedHashMap<>();

        private Builder() {}

        /** Sets `type`. */
        public Builder type(StoreType type) {
            this.type = type;
            return this;
        }

        /** Unique within the account. */
        public Builder storeReference(String storeReference) {
            this.storeReference = storeReference;
            return this;
        }

        /** Of a website. */
        public Builder url(String url) {
            this.url = url;
            return this;
        }

        /** Of a physical store. Not the address of a person. */
        public Builder address(Address address) {
            this.address = address;
            return this;
        }

        /** Of an app. */
        public Builder platform(AppPlatform platform) {
            this.platform = platform;
            return this;
        }

        /** Of an app. */
        public Builder bundleNames(List<String> bundleNames) {
            this.bundleNames = bundleNames;
            return this;
        }

        /** Klarna's id of the group, not the reference. */
        public Builder storeGroupId(String storeGroupId) {
            this.storeGroupId = storeGroupId;
            return this;
        }

        /** A member that this version does not know: a text, number, flag, list, map, or an object of this package. */
        public Builder more(String name, Object value) {
            more.put(name, Json.of(value));
            return this;
        }

        /** The object. */
        public StoreCreate build() {
            return new StoreCreate(type, storeReference, url, address, platform, bundleNames, storeGroupId, more);
        }
    }
}
