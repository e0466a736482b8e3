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
 * Changes to an account: only what changes.
 *
 * @param partnerAccountReference partner_account_reference.
 * @param partnerAccountName partner_account_name.
 * @param partnerAccountContact partner_account_contact.
 * @param more members that this version does not know, as they came
 */
public record PartnerAccountUpdate(
        String partnerAccountReference,
        String partnerAccountName,
        PartnerAccountContact partnerAccountContact,
        Map<String, JsonNode> more)
        implements Model {
    /** Takes copies of lists, so that the object never changes. */
    public PartnerAccountUpdate {
        more = Reader.copy(more);
    }

    /**
     * The object that a JSON object describes. A member whose type is not the expected one is in {@code more}.
     *
     * @throws IllegalArgumentException when it is no object
     */
    public static PartnerAccountUpdate from(JsonNode json) {
        Reader in = new Reader("PartnerAccountUpdate", json);
        return new PartnerAccountUpdate(
                in.take("partner_account_reference", Reader::text),
                in.take("partner_account_name", Reader::text),
                in.take("partner_account_contact", Reader.object(PartnerAccountContact::from)),
                in.rest());
    }

    /** An object to fill. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void visit(Visitor visitor) {
        visitor.member("partner_account_reference", partnerAccountReference, false);
        visitor.member("partner_account_name", partnerAccountName, false);
        visitor.member("partner_account_contact", partnerAccountContact, false);
    }

    @Override
    public String toString() {
        return Model.shown(this);
    }

    /** Fills a {@link PartnerAccountUpdate}. */
    public static final class Builder {
        private String partnerAccountReference;
        private String partnerAccountName;
        private PartnerAccountContact partnerAccountContact;
        private final Map<String, JsonNode> more = new LinkedHashMap<>();

        private Builder() {}

        /** Sets `partner_account_reference`. */
        public Builder partnerAccountReference(String partnerAccountReference) {
            this.partnerAccountReference = partnerAccountReference;
            return this;
        }

        /** Sets `partner_account_name`. */
        public Builder partnerAccountName(String partnerAccountName) {
            this.partnerAccountName = partnerAccountName;
            return this;
        }

        /** Sets `partner_account_contact`. */
        public Builder partnerAccountContact(PartnerAccountContact partnerAccountContact) {
            this.partnerAccountContact = partnerAccountContact;
            return this;
        }

        /** A member that this version does not know: a text, number, flag, list, map, or an object of this package. */
        public Builder more(String name, Object value) {
            more.put(name, Json.of(value));
            return this;
        }

        /** The object. */
        public PartnerAccountUpdate build() {
            return new PartnerAccountUpdate(partnerAccountReference, partnerAccountName, partnerAccountContact, more);
        }
    }
}
