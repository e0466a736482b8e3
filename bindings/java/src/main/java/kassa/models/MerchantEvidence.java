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
 * 2020: one request and its answer; at most five in a dispute.
 *
 * @param paymentDisputeMerchantEvidenceId payment_dispute_merchant_evidence_id.
 * @param request request.
 * @param response response.
 * @param more members that this version does not know, as they came
 */
public record MerchantEvidence(
        String paymentDisputeMerchantEvidenceId,
        MerchantEvidenceRequest request,
        MerchantEvidenceResponse response,
        Map<String, JsonNode> more)
        implements Model {
    /** Takes copies of lists, so that the object never changes. */
    public MerchantEvidence {
        more = Reader.copy(more);
    }

    /**
     * The object that a JSON object describes. A member whose type is not the expected one is in {@code more}.
     *
     * @throws IllegalArgumentException when it is no object
     */
    public static MerchantEvidence from(JsonNode json) {
        Reader in = new Reader("MerchantEvidence", json);
        return new MerchantEvidence(
                in.take("payment_dispute_merchant_evidence_id", Reader::text),
                in.take("request", Reader.object(MerchantEvidenceRequest::from)),
                in.take("response", Reader.object(MerchantEvidenceResponse::from)),
                in.rest());
    }

    /** An object to fill. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void visit(Visitor visitor) {
        visitor.member("payment_dispute_merchant_evidence_id", paymentDisputeMerchantEvidenceId, false);
        visitor.member("request", request, false);
        visitor.member("response", response, false);
    }

    @Override
    public String toString() {
        return Model.shown(this);
    }

    /** Fills a {@link MerchantEvidence}. */
    public static final class Builder {
        private String paymentDisputeMerchantEvidenceId;
        private MerchantEvidenceRequest request;
        private MerchantEvidenceResponse response;
        private final Map<String, JsonNode> more = new LinkedHashMap<>();

        private Builder() {}

        /** Sets `payment_dispute_merchant_evidence_id`. */
        public Builder paymentDisputeMerchantEvidenceId(String paymentDisputeMerchantEvidenceId) {
            this.paymentDisputeMerchantEvidenceId = paymentDisputeMerchantEvidenceId;
            return this;
        }

        /** Sets `request`. */
        public Builder request(MerchantEvidenceRequest request) {
            this.request = request;
            return this;
        }

        /** Sets `response`. */
        public Builder response(MerchantEvidenceResponse response) {
            this.response = response;
            return this;
        }

        /** A member that this version does not know: a text, number, flag, list, map, or an object of this package. */
        public Builder more(String name, Object value) {
            more.put(name, Json.of(value));
            return this;
        }

        /** The object. */
        public MerchantEvidence build() {
            return new MerchantEvidence(paymentDisputeMerchantEvidenceId, request, response, more);
        }
    }
}
