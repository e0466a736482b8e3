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
 * A store group. It cannot be deleted.
 *
 * @param storeGroupId store_group_id.
 * @param storeGroupReference store_group_reference.
 * @param brandReference brand_reference. No source confirms it.
 * @param brandId brand_id. No source confirms it.
 * @param supportContact support_contact.
 * @param socialMediaLinks social_media_links.
 * @param stores stores. No source confirms it.
 * @param more members that this version does not know, as they came
 */
public record StoreGroup(
        String storeGroupId,
        String storeGroupReference,
        String brandReference,
        String brandId,
        SupportContact supportContact,
        List<SocialMediaLink> socialMediaLinks,
        List<Store> stores,
        Map<String, JsonNode> more)
        implements Model {
    /** Takes copies of lists, so that the object never changes. */
    public StoreGroup {
        socialMediaLinks = Reader.copy(socialMediaLinks);
        stores = Reader.copy(stores);
        more = Reader.copy(more);
    }

    /**
     * The object that a JSON object describes. A member whose type is not the expected one is in {@code more}.
     *
     * @throws IllegalArgumentException when it is no object
     */
    public static StoreGroup from(JsonNode json) {
        Reader in = new Reader("StoreGroup", json);
        return new StoreGroup(
                in.take("store_group_id", Reader::text),
                in.take("store_group_reference", Reader::text),
                in.take("brand_reference", Reader::text),
                in.take("brand_id", Reader::text),
                in.take("support_contact", Reader.object(SupportContact::from)),
                in.take("social_media_links", Reader.list(Reader.object(SocialMediaLink::from))),
                in.take("stores", Reader.list(Reader.object(Store::from))),
                in.rest());
    }

    /** An object to fill. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void visit(Visitor visitor) {
        visitor.member("store_group_id", storeGroupId, false);
        visitor.member("store_group_reference", storeGroupReference, false);
        visitor.member("brand_reference", brandReference, false);
        visitor.member("brand_id", brandId, false);
        visitor.member("support_contact", supportContact, false);
        visitor.member("social_media_links", socialMediaLinks, false);
        visitor.member("stores", stores, false);
    }

    @Override
    public String toString() {
        return Model.shown(this);
    }

    /** Fills a {@link StoreGroup}. */
    public static final class Builder {
        private String storeGroupId;
        private String storeGroupReference;
        private String brandReference;
        private String brandId;
        private SupportContact supportContact;
        private List<SocialMediaLink> socialMediaLinks;
        private List<Store> stores;
        private final Map<String, JsonNode> more = new LinkedHashMap<>();

        private Builder() {}

        /** Sets `store_group_id`. */
        public Builder storeGroupId(String storeGroupId) {
            this.storeGroupId = storeGroupId;
            return this;
        }

        /** Sets `store_group_reference`. */
        public Builder storeGroupReference(String storeGroupReference) {
            this.storeGroupReference = storeGroupReference;
            return this;
        }

        /** Sets `brand_reference`. */
        public Builder brandReference(String brandReference) {
            this.brandReference = brandReference;
            return this;
        }

        /** Sets `brand_id`. */
        public Builder brandId(String brandId) {
            this.brandId = brandId;
            return this;
        }

        /** Sets `support_contact`. */
        public Builder supportContact(SupportContact supportContact) {
            this.supportContact = supportContact;
            return this;
        }

        /** Sets `social_media_links`. */
        public Builder socialMediaLinks(List<SocialMediaLink> socialMediaLinks) {
            this.socialMediaLinks = socialMediaLinks;
            return this;
        }

        /** Sets `stores`. */
        public Builder stores(List<Store> stores) {
            this.stores = stores;
            return this;
        }

        /** A member that this version does not know: a text, number, flag, list, map, or an object of this package. */
        public Builder more(String name, Object value) {
            more.put(name, Json.of(value));
            return this;
        }

        /** The object. */
        public StoreGroup build() {
            return new StoreGroup(storeGroupId, storeGroupReference, brandReference, brandId, supportContact, socialMediaLinks, stores, more);
        }
    }
}
