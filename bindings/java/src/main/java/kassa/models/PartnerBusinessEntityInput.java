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
 * A legal entity to be created.
 *
 * @param partnerBusinessEntityReference Unique within the account. Needed in a request.
 * @param legalRegisteredEntityName As in the register. For a sole trader it is the name of a person. Needed in a request.
 * @param legalRegistrationCountry legal_registration_country. Needed in a request.
 * @param supplementaryBusinessData supplementary_business_data.
 * @param enabledMerchantCategoryCodes Gone from later samples. On its way out.
 * @param more members that this version does not know, as they came
 */
public record PartnerBusinessEntityInput(
        String partnerBusinessEntityReference,
        String legalRegisteredEntityName,
        String legalRegistrationCountry,
        SupplementaryBusinessData supplementaryBusinessData,
        List<String> enabledMerchantCategoryCodes,
        Map<String, JsonNode> more)
        implements Model {
    /** Takes copies of lists, so that the object never changes. */
    public PartnerBusinessEntityInput {
        enabledMerchantCategoryCodes = Reader.copy(enabledMerchantCategoryCodes);
        more = Reader.copy(more);
    }

    /**
     * The object that a JSON object describes. A member whose type is not the expected one is in {@code more}.
     *
     * @throws IllegalArgumentException when it is no object
     */
    public static PartnerBusinessEntityInput from(JsonNode json) {
        Reader in = new Reader("PartnerBusinessEntityInput", json);
        return new PartnerBusinessEntityInput(
                in.take("partner_business_entity_reference", Reader::text),
                in.take("legal_registered_entity_name", Reader::text),
                in.take("legal_registration_country", Reader::text),
                in.take("supplementary_business_data", Reader.object(SupplementaryBusinessData::from)),
                in.take("enabled_merchant_category_codes", Reader.list(Reader::text)),
                in.rest());
    }

    /** An object to fill. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void visit(Visitor visitor) {
        visitor.member("partner_business_entity_reference", partnerBusinessEntityReference, false);
        visitor.member("legal_registered_entity_name", legalRegisteredEntityName, true);
        visitor.member("legal_registration_country", legalRegistrationCountry, false);
        visitor.member("supplementary_business_data", supplementaryBusinessData, false);
        visitor.member("enabled_merchant_category_codes", enabledMerchantCategoryCodes, false);
    }

    @Override
    public String toString() {
        return Model.shown(this);
    }

    /** Fills a {@link PartnerBusinessEntityInput}. */
    public static final class Builder {
        private String partnerBusinessEntityReference;
        private String legalRegisteredEntityName;
        private String legalRegistrationCountry;
        private SupplementaryBusinessData supplementaryBusinessData;
        private List<String> enabledMerchantCategoryCodes;
        private final Map<String, JsonNode> more = new LinkedHashMap<>();

        private Builder() {}

        /** Unique within the account. */
        public Builder partnerBusinessEntityReference(String partnerBusinessEntityReference) {
            this.partnerBusinessEntityReference = partnerBusinessEntityReference;
            return this;
        }

        /** As in the register. For a sole trader it is the name of a person. */
        public Builder legalRegisteredEntityName(String legalRegisteredEntityName) {
            this.legalRegisteredEntityName = legalRegisteredEntityName;
            return this;
        }

        /** Sets `legal_registration_country`. */
        public Builder legalRegistrationCountry(String legalRegistrationCountry) {
            this.legalRegistrationCountry = legalRegistrationCountry;
            return this;
        }

        /** Sets `supplementary_business_data`. */
        public Builder supplementaryBusinessData(SupplementaryBusinessData supplementaryBusinessData) {
            this.supplementaryBusinessData = supplementaryBusinessData;
            return this;
        }

        /** Gone from later samples. */
        public Builder enabledMerchantCategoryCodes(List<String> enabledMerchantCategoryCodes) {
            this.enabledMerchantCategoryCodes = enabledMerchantCategoryCodes;
            return this;
        }

        /** A member that this version does not know: a text, number, flag, list, map, or an object of this package. */
        public Builder more(String name, Object value) {
            more.put(name, Json.of(value));
            return this;
        }

        /** The object. */
        public PartnerBusinessEntityInput build() {
            return new PartnerBusinessEntityInput(partnerBusinessEntityReference, legalRegisteredEntityName, legalRegistrationCountry, supplementaryBusinessData, enabledMerchantCategoryCodes, more);
        }
    }
}
