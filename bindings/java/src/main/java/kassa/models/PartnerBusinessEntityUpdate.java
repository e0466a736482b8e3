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
 * Changes to a legal entity: only what changes. Whether name and country may change is not said.
 *
 * @param legalRegisteredEntityName legal_registered_entity_name. No source confirms it.
 * @param legalRegistrationCountry legal_registration_country. No source confirms it.
 * @param supplementaryBusinessData supplementary_business_data.
 * @param more members that this version does not know, as they came
 */
public record PartnerBusinessEntityUpdate(
        String legalRegisteredEntityName,
        String legalRegistrationCountry,
        SupplementaryBusinessData supplementaryBusinessData,
        Map<String, JsonNode> more)
        implements Model {
    /** Takes copies of lists, so that the object never changes. */
    public PartnerBusinessEntityUpdate {
        more = Reader.copy(more);
    }

    /**
     * The object that a JSON object describes. A member whose type is not the expected one is in {@code more}.
     *
     * @throws IllegalArgumentException when it is no object
     */
    public static PartnerBusinessEntityUpdate from(JsonNode json) {
        Reader in = new Reader("PartnerBusinessEntityUpdate", json);
        return new PartnerBusinessEntityUpdate(
                in.take("legal_registered_entity_name", Reader::text),
                in.take("legal_registration_country", Reader::text),
                in.take("supplementary_business_data", Reader.object(SupplementaryBusinessData::from)),
                in.rest());
    }

    /** An object to fill. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void visit(Visitor visitor) {
        visitor.member("legal_registered_entity_name", legalRegisteredEntityName, true);
        visitor.member("legal_registration_country", legalRegistrationCountry, false);
        visitor.member("supplementary_business_data", supplementaryBusinessData, false);
    }

    @Override
    public String toString() {
        return Model.shown(this);
    }

    /** Fills a {@link PartnerBusinessEntityUpdate}. */
    public static final class Builder {
        private String legalRegisteredEntityName;
        private String legalRegistrationCountry;
        private SupplementaryBusinessData supplementaryBusinessData;
        private final Map<String, JsonNode> more = new LinkedHashMap<>();

        private Builder() {}

        /** Sets `legal_registered_entity_name`. */
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

        /** A member that this version does not know: a text, number, flag, list, map, or an object of this package. */
        public Builder more(String name, Object value) {
            more.put(name, Json.of(value));
            return this;
        }

        /** The object. */
        public PartnerBusinessEntityUpdate build() {
            return new PartnerBusinessEntityUpdate(legalRegisteredEntityName, legalRegistrationCountry, supplementaryBusinessData, more);
        }
    }
}
