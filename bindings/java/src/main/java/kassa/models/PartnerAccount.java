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
 * An account. There is no way to delete one: its products are disabled instead.
 *
 * @param partnerAccountId Kept beside the caller's own record of the partner.
 * @param partnerAccountReference partner_account_reference.
 * @param partnerAccountName For the back office; customers do not see it.
 * @param partnerAccountContact partner_account_contact.
 * @param state state.
 * @param stateReason Text for people. Called required in one place and described for a state that does not exist. No source
 *     confirms it.
 * @param products Only when asked for.
 * @param brands Only when asked for.
 * @param storeGroups Only when asked for.
 * @param partnerBusinessEntities Only when asked for.
 * @param more members that this version does not know, as they came
 */
public record PartnerAccount(
        String partnerAccountId,
        String partnerAccountReference,
        String partnerAccountName,
        PartnerAccountContact partnerAccountContact,
        PartnerAccountState state,
        String stateReason,
        List<PaymentProduct> products,
        List<Brand> brands,
        List<StoreGroup> storeGroups,
        List<PartnerBusinessEntity> partnerBusinessEntities,
        Map<String, JsonNode> more)
        implements Model {
    /** Takes copies of lists, so that the object never changes. */
    public PartnerAccount {
        products = Reader.copy(products);
        brands = Reader.copy(brands);
        storeGroups = Reader.copy(storeGroups);
        partnerBusinessEntities = Reader.copy(partnerBusinessEntities);
        more = Reader.copy(more);
    }

    /**
     * The object that a JSON object describes. A member whose type is not the expected one is in {@code more}.
     *
     * @throws IllegalArgumentException when it is no object
     */
    public static PartnerAccount from(JsonNode json) {
        Reader in = new Reader("PartnerAccount", json);
        return new PartnerAccount(
                in.take("partner_account_id", Reader::text),
                in.take("partner_account_reference", Reader::text),
                in.take("partner_account_name", Reader::text),
                in.take("partner_account_contact", Reader.object(PartnerAccountContact::from)),
                in.take("state", Reader.choice(PartnerAccountState::of)),
                in.take("state_reason", Reader::text),
                in.take("products", Reader.list(Reader.object(PaymentProduct::from))),
                in.take("brands", Reader.list(Reader.object(Brand::from))),
                in.take("store_groups", Reader.list(Reader.object(StoreGroup::from))),
                in.take("partner_business_entities", Reader.list(Reader.object(PartnerBusinessEntity::from))),
                in.rest());
    }

    /** An object to fill. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void visit(Visitor visitor) {
        visitor.member("partner_account_id", partnerAccountId, false);
        visitor.member("partner_account_reference", partnerAccountReference, false);
        visitor.member("partner_account_name", partnerAccountName, false);
        visitor.member("partner_account_contact", partnerAccountContact, false);
        visitor.member("state", state, false);
        visitor.member("state_reason", stateReason, false);
        visitor.member("products", products, false);
        visitor.member("brands", brands, false);
        visitor.member("store_groups", storeGroups, false);
        visitor.member("partner_business_entities", partnerBusinessEntities, false);
    }

    @Override
    public String toString() {
        return Model.shown(this);
    }

    /** Fills a {@link PartnerAccount}. */
    public static final class Builder {
        private String partnerAccountId;
        private String partnerAccountReference;
        private String partnerAccountName;
        private PartnerAccountContact partnerAccountContact;
        private PartnerAccountState state;
        private String stateReason;
        private List<PaymentProduct> products;
        private List<Brand> brands;
        private List<StoreGroup> storeGroups;
        private List<PartnerBusinessEntity> partnerBusinessEntities;
        private final Map<String, JsonNode> more = new LinkedHashMap<>();

        private Builder() {}

        /** Kept beside the caller's own record of the partner. */
        public Builder partnerAccountId(String partnerAccountId) {
            this.partnerAccountId = partnerAccountId;
            return this;
        }

        /** Sets `partner_account_reference`. */
        public Builder partnerAccountReference(String partnerAccountReference) {
            this.partnerAccountReference = partnerAccountReference;
            return this;
        }

        /** For the back office; customers do not see it. */
        public Builder partnerAccountName(String partnerAccountName) {
            this.partnerAccountName = partnerAccountName;
            return this;
        }

        /** Sets `partner_account_contact`. */
        public Builder partnerAccountContact(PartnerAccountContact partnerAccountContact) {
            this.partnerAccountContact = partnerAccountContact;
            return this;
        }

        /** Sets `state`. */
        public Builder state(PartnerAccountState state) {
            this.state = state;
            return this;
        }

        /** Text for people. Called required in one place and described for a state that does not exist. */
        public Builder stateReason(String stateReason) {
            this.stateReason = stateReason;
            return this;
        }

        /** Only when asked for. */
        public Builder products(List<PaymentProduct> products) {
            this.products = products;
            return this;
        }

        /** Only when asked for. */
        public Builder brands(List<Brand> brands) {
            this.brands = brands;
            return this;
        }

        /** Only when asked for. */
        public Builder storeGroups(List<StoreGroup> storeGroups) {
            this.storeGroups = storeGroups;
            return this;
        }

        /** Only when asked for. */
        public Builder partnerBusinessEntities(List<PartnerBusinessEntity> partnerBusinessEntities) {
            this.partnerBusinessEntities = partnerBusinessEntities;
            return this;
        }

        /** A member that this version does not know: a text, number, flag, list, map, or an object of this package. */
        public Builder more(String name, Object value) {
            more.put(name, Json.of(value));
            return this;
        }

        /** The object. */
        public PartnerAccount build() {
            return new PartnerAccount(partnerAccountId, partnerAccountReference, partnerAccountName, partnerAccountContact, state, stateReason, products, brands, storeGroups, partnerBusinessEntities, more);
        }
    }
}
