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
 * Data for the judgement of risk and for compliance. Contracts may ask for more than the API does.
 *
 * @param legalRegistration legal_registration.
 * @param operatingAddresses Where the business is done; a sole trader's may be a home.
 * @param stakeholders Owners, directors. For a sole trader the main identification.
 * @param partnerPayoutsState partner_payouts_state.
 * @param more members that this version does not know, as they came
 */
public record SupplementaryBusinessData(
        LegalRegistration legalRegistration,
        List<Address> operatingAddresses,
        List<Stakeholder> stakeholders,
        PartnerPayoutsState partnerPayoutsState,
        Map<String, JsonNode> more)
        implements Model {
    /** Takes copies of lists, so that the object never changes. */
    public SupplementaryBusinessData {
        operatingAddresses = Reader.copy(operatingAddresses);
        stakeholders = Reader.copy(stakeholders);
        more = Reader.copy(more);
    }

    /**
     * The object that a JSON object describes. A member whose type is not the expected one is in {@code more}.
     *
     * @throws IllegalArgumentException when it is no object
     */
    public static SupplementaryBusinessData from(JsonNode json) {
        Reader in = new Reader("SupplementaryBusinessData", json);
        return new SupplementaryBusinessData(
                in.take("legal_registration", Reader.object(LegalRegistration::from)),
                in.take("operating_addresses", Reader.list(Reader.object(Address::from))),
                in.take("stakeholders", Reader.list(Reader.object(Stakeholder::from))),
                in.take("partner_payouts_state", Reader.object(PartnerPayoutsState::from)),
                in.rest());
    }

    /** An object to fill. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void visit(Visitor visitor) {
        visitor.member("legal_registration", legalRegistration, false);
        visitor.member("operating_addresses", operatingAddresses, true);
        visitor.member("stakeholders", stakeholders, true);
        visitor.member("partner_payouts_state", partnerPayoutsState, false);
    }

    @Override
    public String toString() {
        return Model.shown(this);
    }

    /** Fills a {@link SupplementaryBusinessData}. */
    public static final class Builder {
        private LegalRegistration legalRegistration;
        private List<Address> operatingAddresses;
        private List<Stakeholder> stakeholders;
        private PartnerPayoutsState partnerPayoutsState;
        private final Map<String, JsonNode> more = new LinkedHashMap<>();

        private Builder() {}

        /** Sets `legal_registration`. */
        public Builder legalRegistration(LegalRegistration legalRegistration) {
            this.legalRegistration = legalRegistration;
            return this;
        }

        /** Where the business is done; a sole trader's may be a home. */
        public Builder operatingAddresses(List<Address> operatingAddresses) {
            this.operatingAddresses = operatingAddresses;
            return this;
        }

        /** Owners, directors. For a sole trader the main identification. */
        public Builder stakeholders(List<Stakeholder> stakeholders) {
            this.stakeholders = stakeholders;
            return this;
        }

        /** Sets `partner_payouts_state`. */
        public Builder partnerPayoutsState(PartnerPayoutsState partnerPayoutsState) {
            this.partnerPayoutsState = partnerPayoutsState;
            return this;
        }

        /** A member that this version does not know: a text, number, flag, list, map, or an object of this package. */
        public Builder more(String name, Object value) {
            more.put(name, Json.of(value));
            return this;
        }

        /** The object. */
        public SupplementaryBusinessData build() {
            return new SupplementaryBusinessData(legalRegistration, operatingAddresses, stakeholders, partnerPayoutsState, more);
        }
    }
}
