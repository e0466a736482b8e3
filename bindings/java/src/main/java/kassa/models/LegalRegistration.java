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
 * The entry in the register.
 *
 * @param legalRegistrationNumber As in the register. Its form depends on the country; forms of some countries are published, and unknown ones
 *     pass. Needed in a request.
 * @param legalRegistrationAuthority Register or court, where numbers repeat between registers: always in Germany.
 * @param legalRegistrationEntityType Free text.
 * @param taxRegistrationNumber A sole trader's is that of a person.
 * @param financialConductAuthorityNumber Number at the regulator.
 * @param legalRegistrationAddress legal_registration_address.
 * @param more members that this version does not know, as they came
 */
public record LegalRegistration(
        String legalRegistrationNumber,
        String legalRegistrationAuthority,
        String legalRegistrationEntityType,
        String taxRegistrationNumber,
        String financialConductAuthorityNumber,
        Address legalRegistrationAddress,
        Map<String, JsonNode> more)
        implements Model {
    /** Takes copies of lists, so that the object never changes. */
    public LegalRegistration {
        more = Reader.copy(more);
    }

    /**
     * The object that a JSON object describes. A member whose type is not the expected one is in {@code more}.
     *
     * @throws IllegalArgumentException when it is no object
     */
    public static LegalRegistration from(JsonNode json) {
        Reader in = new Reader("LegalRegistration", json);
        return new LegalRegistration(
                in.take("legal_registration_number", Reader::text),
                in.take("legal_registration_authority", Reader::text),
                in.take("legal_registration_entity_type", Reader::text),
                in.take("tax_registration_number", Reader::text),
                in.take("financial_conduct_authority_number", Reader::text),
                in.take("legal_registration_address", Reader.object(Address::from)),
                in.rest());
    }

    /** An object to fill. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void visit(Visitor visitor) {
        visitor.member("legal_registration_number", legalRegistrationNumber, true);
        visitor.member("legal_registration_authority", legalRegistrationAuthority, false);
        visitor.member("legal_registration_entity_type", legalRegistrationEntityType, false);
        visitor.member("tax_registration_number", taxRegistrationNumber, true);
        visitor.member("financial_conduct_authority_number", financialConductAuthorityNumber, false);
        visitor.member("legal_registration_address", legalRegistrationAddress, true);
    }

    @Override
    public String toString() {
        return Model.shown(this);
    }

    /** Fills a {@link LegalRegistration}. */
    public static final class Builder {
        private String legalRegistrationNumber;
        private String legalRegistrationAuthority;
        private String legalRegistrationEntityType;
        private String taxRegistrationNumber;
        private String financialConductAuthorityNumber;
        private Address legalRegistrationAddress;
        private final Map<String, JsonNode> more = new LinkedHashMap<>();

        private Builder() {}

        /** As in the register. Its form depends on the country; forms of some countries are published, and unknown ones
         * pass. */
        public Builder legalRegistrationNumber(String legalRegistrationNumber) {
            this.legalRegistrationNumber = legalRegistrationNumber;
            return this;
        }

        /** Register or court, where numbers repeat between registers: always in Germany. */
        public Builder legalRegistrationAuthority(String legalRegistrationAuthority) {
            this.legalRegistrationAuthority = legalRegistrationAuthority;
            return this;
        }

        /** Free text. */
        public Builder legalRegistrationEntityType(String legalRegistrationEntityType) {
            this.legalRegistrationEntityType = legalRegistrationEntityType;
            return this;
        }

        /** A sole trader's is that of a person. */
        public Builder taxRegistrationNumber(String taxRegistrationNumber) {
            this.taxRegistrationNumber = taxRegistrationNumber;
            return this;
        }

        /** Number at the regulator. */
        public Builder financialConductAuthorityNumber(String financialConductAuthorityNumber) {
            this.financialConductAuthorityNumber = financialConductAuthorityNumber;
            return this;
        }

        /** Sets `legal_registration_address`. */
        public Builder legalRegistrationAddress(Address legalRegistrationAddress) {
            this.legalRegistrationAddress = legalRegistrationAddress;
            return this;
        }

        /** A member that this version does not know: a text, number, flag, list, map, or an object of this package. */
        public Builder more(String name, Object value) {
            more.put(name, Json.of(value));
            return this;
        }

        /** The object. */
        public LegalRegistration build() {
            return new LegalRegistration(legalRegistrationNumber, legalRegistrationAuthority, legalRegistrationEntityType, taxRegistrationNumber, financialConductAuthorityNumber, legalRegistrationAddress, more);
        }
    }
}
