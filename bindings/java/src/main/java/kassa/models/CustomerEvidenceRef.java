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
 * Names what the customer brought forward.
 *
 * @param paymentDisputeCustomerEvidenceId payment_dispute_customer_evidence_id.
 * @param more members that this version does not know, as they came
 */
public record CustomerEvidenceRef(
        String paymentDisputeCustomerEvidenceId,
        Map<String, JsonNode> more)
        implements Model {
    /** Takes copies of lists, so that the object never changes. */
    public CustomerEvidenceRef {
        more = Reader.copy(more);
    }

    /**
     * The object that a JSON object describes. A member whose type is not the expected one is in {@code more}.
     *
     * @throws IllegalArgumentException when it is no object
     */
    public static CustomerEvidenceRef from(JsonNode json) {
        Reader in = new Reader("CustomerEvidenceRef", json);
        return new CustomerEvidenceRef(
                in.take("payment_dispute_customer_evidence_id", Reader::text),
                in.rest());
    }

    /** An object to fill. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void visit(Visitor visitor) {
        visitor.member("payment_dispute_customer_evidence_id", paymentDisputeCustomerEvidenceId, false);
    }

    @Override
    public String toString() {
        return Model.shown(this);
    }

    /** Fills a {@link CustomerEvidenceRef}. */
    public static final class Builder {
        private String paymentDisputeCustomerEvidenceId;
        private final Map<String, JsonNode> more = new LinkedHashMap<>();

        private Builder() {}

        /** Sets `payment_dispute_customer_evidence_id`. */
        public Builder paymentDisputeCustomerEvidenceId(String paymentDisputeCustomerEvidenceId) {
            this.paymentDisputeCustomerEvidenceId = paymentDisputeCustomerEvidenceId;
            return this;
        }

        /** A member that this version does not know: a text, number, flag, list, map, or an object of this package. */
        public Builder more(String name, Object value) {
            more.put(name, Json.of(value));
            return this;
        }

        /** The object. */
        public CustomerEvidenceRef build() {
            return new CustomerEvidenceRef(paymentDisputeCustomerEvidenceId, more);
        }
    }
}
