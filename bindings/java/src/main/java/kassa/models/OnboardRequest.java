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
 * A partner with everything that belongs to it. Parts name each other by reference, never by id. A later call
 * with the same account reference adds what is new; what is there already has to be sent unchanged or left out.
 *
 * @param partnerAccountReference The caller's name of the partner, kept for ever: it decides whether a call creates or adds. Needed in a
 *     request.
 * @param partnerAccountName For the back office; customers do not see it. Needed in a request.
 * @param partnerAccountContact partner_account_contact. Needed in a request.
 * @param partnerBusinessEntities partner_business_entities. Needed in a request.
 * @param products products. Needed in a request.
 * @param brands In the smallest official sample; not said to be required. Needed in a request.
 * @param storeGroups store_groups. Needed in a request.
 * @param supplementaryAccountData supplementary_account_data.
 * @param partnerAccountRelationships Links to other accounts; their form is not published. No source confirms it.
 * @param more members that this version does not know, as they came
 */
public record OnboardRequest(
        String partnerAccountReference,
        String partnerAccountName,
        PartnerAccountContact partnerAccountContact,
        List<PartnerBusinessEntityInput> partnerBusinessEntities,
        List<OnboardProduct> products,
        List<BrandInput> brands,
        List<StoreGroupInput> storeGroups,
        SupplementaryAccountData supplementaryAccountData,
        List<JsonNode> partnerAccountRelationships,
        Map<String, JsonNode> more)
        implements Model {
    /** Takes copies of lists, so that the object never changes. */
    public OnboardRequest {
        partnerBusinessEntities = Reader.copy(partnerBusinessEntities);
        products = Reader.copy(products);
        brands = Reader.copy(brands);
        storeGroups = Reader.copy(storeGroups);
        partnerAccountRelationships = Reader.copy(partnerAccountRelationships);
        more = Reader.copy(more);
    }

    /**
     * The object that a JSON object describes. A member whose type is not the expected one is in {@code more}.
     *
     * @throws IllegalArgumentException when it is no object
     */
    public static OnboardRequest from(JsonNode json) {
        Reader in = new Reader("OnboardRequest", json);
        return new OnboardRequest(
                in.take("partner_account_reference", Reader::text),
                in.take("partner_account_name", Reader::text),
                in.take("partner_account_contact", Reader.object(PartnerAccountContact::from)),
                in.take("partner_business_entities", Reader.list(Reader.object(PartnerBusinessEntityInput::from))),
                in.take("products", Reader.list(Reader.object(OnboardProduct::from))),
                in.take("brands", Reader.list(Reader.object(BrandInput::from))),
                in.take("store_groups", Reader.list(Reader.object(StoreGroupInput::from))),
                in.take("supplementary_account_data", Reader.object(SupplementaryAccountData::from)),
                in.take("partner_account_relationships", Reader.list(Reader::any)),
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
        visitor.member("partner_business_entities", partnerBusinessEntities, false);
        visitor.member("products", products, false);
        visitor.member("brands", brands, false);
        visitor.member("store_groups", storeGroups, false);
        visitor.member("supplementary_account_data", supplementaryAccountData, false);
        visitor.member("partner_account_relationships", partnerAccountRelationships, false);
    }

    @Override
    public String toString() {
        return Model.shown(this);
    }

    /** Fills a {@link OnboardRequest}. */
    public static final class Builder {
        private String partnerAccountReference;
        private String partnerAccountName;
        private PartnerAccountContact partnerAccountContact;
        private List<PartnerBusinessEntityInput> partnerBusinessEntities;
        private List<OnboardProduct> products;
        private List<BrandInput> brands;
        private List<StoreGroupInput> storeGroups;
        private SupplementaryAccountData supplementaryAccountData;
        private List<JsonNode> partnerAccountRelationships;
        private final Map<String, JsonNode> more = new LinkedHashMap<>();

        private Builder() {}

        /** The caller's name of the partner, kept for ever: it decides whether a call creates or adds. */
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

        /** Sets `partner_business_entities`. */
        public Builder partnerBusinessEntities(List<PartnerBusinessEntityInput> partnerBusinessEntities) {
            this.partnerBusinessEntities = partnerBusinessEntities;
            return this;
        }

        /** Sets `products`. */
        public Builder products(List<OnboardProduct> products) {
            this.products = products;
            return this;
        }

        /** In the smallest official sample; not said to be required. */
        public Builder brands(List<BrandInput> brands) {
            this.brands = brands;
            return this;
        }

        /** Sets `store_groups`. */
        public Builder storeGroups(List<StoreGroupInput> storeGroups) {
            this.storeGroups = storeGroups;
            return this;
        }

        /** Sets `supplementary_account_data`. */
        public Builder supplementaryAccountData(SupplementaryAccountData supplementaryAccountData) {
            this.supplementaryAccountData = supplementaryAccountData;
            return this;
        }

        /** Links to other accounts; their form is not published. */
        public Builder partnerAccountRelationships(List<JsonNode> partnerAccountRelationships) {
            this.partnerAccountRelationships = partnerAccountRelationships;
            return this;
        }

        /** A member that this version does not know: a text, number, flag, list, map, or an object of this package. */
        public Builder more(String name, Object value) {
            more.put(name, Json.of(value));
            return this;
        }

        /** The object. */
        public OnboardRequest build() {
            return new OnboardRequest(partnerAccountReference, partnerAccountName, partnerAccountContact, partnerBusinessEntities, products, brands, storeGroups, supplementaryAccountData, partnerAccountRelationships, more);
        }
    }
}
