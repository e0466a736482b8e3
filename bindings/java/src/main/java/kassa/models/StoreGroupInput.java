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
 * A store group to be created.
 *
 * @param storeGroupReference Unique within the account. Needed in a request.
 * @param brandReference Exactly one brand. Needed in a request.
 * @param stores stores. Needed in a request.
 * @param supportContact support_contact.
 * @param socialMediaLinks social_media_links.
 * @param more members that this version does not know, as they came
 */
public record StoreGroupInput(
        String storeGroupReference,
        String brandReference,
        List<StoreInput> stores,
        SupportContact supportContact,
        List<SocialMediaLink> socialMediaLinks,
        Map<String, JsonNode> more)
        implements Model {
    /** Takes copies of lists, so that the object never changes. */
    public StoreGroupInput {
        stores = Reader.copy(stores);
        socialMediaLinks = Reader.copy(socialMediaLinks);
        more = Reader.copy(more);
    }

    /**
     * The object that a JSON object describes. A member whose type is not the expected one is in {@code more}.
     *
     * @throws IllegalArgumentException when it is no object
     */
    public static StoreGroupInput from(JsonNode json) {
        Reader in = new Reader("StoreGroupInput", json);
        return new StoreGroupInput(
                in.take("store_group_reference", Reader::text),
                in.take("brand_reference", Reader::text),
                in.take("stores", Reader.list(Reader.object(StoreInput::from))),
                in.take("support_contact", Reader.object(SupportContact::from)),
                in.take("social_media_links", Reader.list(Reader.object(SocialMediaLink::from))),
                in.rest());
    }

    /** An object to fill. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void visit(Visitor visitor) {
        visitor.member("store_group_reference", storeGroupReference, false);
        visitor.member("brand_reference", brandReference, false);
        visitor.member("stores", stores, false);
        visitor.member("support_contact", supportContact, false);
        visitor.member("social_media_links", socialMediaLinks, false);
    }

    @Override
    public String toString() {
        return Model.shown(this);
    }

    /** Fills a {@link StoreGroupInput}. */
    public static final class Builder {
        private String storeGroupReference;
        private String brandReference;
        private List<StoreInput> stores;
        private SupportContact supportContact;
        private List<SocialMediaLink> socialMediaLinks;
        private final Map<String, JsonNode> more = new LinkedHashMap<>();

        private Builder() {}

        /** Unique within the account. */
        public Builder storeGroupReference(String storeGroupReference) {
            this.storeGroupReference = storeGroupReference;
            return this;
        }

        /** Exactly one brand. */
        public Builder brandReference(String brandReference) {
            this.brandReference = brandReference;
            return this;
        }

        /** Sets `stores`. */
        public Builder stores(List<StoreInput> stores) {
            this.stores = stores;
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

        /** A member that this version does not know: a text, number, flag, list, map, or an object of this package. */
        public Builder more(String name, Object value) {
            more.put(name, Json.of(value));
            return this;
        }

        /** The object. */
        public StoreGroupInput build() {
            return new StoreGroupInput(storeGroupReference, brandReference, stores, supportContact, socialMediaLinks, more);
        }
    }
}
