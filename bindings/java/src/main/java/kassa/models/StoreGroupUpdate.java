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
 * Changes to a store group: only what changes. Stores are changed one by one.
 *
 * @param storeGroupReference store_group_reference.
 * @param supportContact support_contact.
 * @param socialMediaLinks social_media_links.
 * @param more members that this version does not know, as they came
 */
public record StoreGroupUpdate(
        String storeGroupReference,
        SupportContact supportContact,
        List<SocialMediaLink> socialMediaLinks,
        Map<String, JsonNode> more)
        implements Model {
    /** Takes copies of lists, so that the object never changes. */
    public StoreGroupUpdate {
        socialMediaLinks = Reader.copy(socialMediaLinks);
        more = Reader.copy(more);
    }

    /**
     * The object that a JSON object describes. A member whose type is not the expected one is in {@code more}.
     *
     * @throws IllegalArgumentException when it is no object
     */
    public static StoreGroupUpdate from(JsonNode json) {
        Reader in = new Reader("StoreGroupUpdate", json);
        return new StoreGroupUpdate(
                in.take("store_group_reference", Reader::text),
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
        visitor.member("support_contact", supportContact, false);
        visitor.member("social_media_links", socialMediaLinks, false);
    }

    @Override
    public String toString() {
        return Model.shown(this);
    }

    /** Fills a {@link StoreGroupUpdate}. */
    public static final class Builder {
        private String storeGroupReference;
        private SupportContact supportContact;
        private List<SocialMediaLink> socialMediaLinks;
        private final Map<String, JsonNode> more = new LinkedHashMap<>();

        private Builder() {}

        /** Sets `store_group_reference`. */
        public Builder storeGroupReference(String storeGroupReference) {
            this.storeGroupReference = storeGroupReference;
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
        public StoreGroupUpdate build() {
            return new StoreGroupUpdate(storeGroupReference, supportContact, socialMediaLinks, more);
        }
    }
}
