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
 * A dispute.
 *
 * @param paymentDisputeId payment_dispute_id.
 * @param disputeReason dispute_reason.
 * @param state state.
 * @param orderId Older product.
 * @param paymentTransactionId payment_transaction_id.
 * @param paymentAccountId payment_account_id.
 * @param disputeDetails dispute_details.
 * @param createdAt created_at.
 * @param updatedAt updated_at.
 * @param processExceptions process_exceptions.
 * @param paymentTransactionReference payment_transaction_reference.
 * @param purchaseReference The order number that the customer knows.
 * @param merchantReference2 Older product.
 * @param captureId Older product.
 * @param paymentCaptureReference payment_capture_reference.
 * @param captureKrn Older product.
 * @param paymentCaptureId payment_capture_id.
 * @param productId product_id.
 * @param paymentAccountReference payment_account_reference.
 * @param partnerAccountId partner_account_id.
 * @param customerEvidences 2026.
 * @param configuration configuration.
 * @param stateContext What there is to know in this state.
 * @param previousState previous_state.
 * @param representment representment.
 * @param arbitration arbitration.
 * @param merchantEvidence merchant_evidence.
 * @param customerEvidence 2020.
 * @param more members that this version does not know, as they came
 */
public record Dispute(
        String paymentDisputeId,
        DisputeReason disputeReason,
        DisputeState state,
        String orderId,
        String paymentTransactionId,
        String paymentAccountId,
        DisputeDetails disputeDetails,
        String createdAt,
        String updatedAt,
        List<ProcessException> processExceptions,
        String paymentTransactionReference,
        String purchaseReference,
        String merchantReference2,
        String captureId,
        String paymentCaptureReference,
        String captureKrn,
        String paymentCaptureId,
        String productId,
        String paymentAccountReference,
        String partnerAccountId,
        List<CustomerEvidence> customerEvidences,
        DisputeConfiguration configuration,
        DisputeStateContext stateContext,
        DisputeState previousState,
        Representment representment,
        Arbitration arbitration,
        List<MerchantEvidence> merchantEvidence,
        List<CustomerEvidenceRef> customerEvidence,
        Map<String, JsonNode> more)
        implements Model {
    /** Takes copies of lists, so that the object never changes. */
    public Dispute {
        processExceptions = Reader.copy(processExceptions);
        customerEvidences = Reader.copy(customerEvidences);
        merchantEvidence = Reader.copy(merchantEvidence);
        customerEvidence = Reader.copy(customerEvidence);
        more = Reader.copy(more);
    }

    /**
     * The object that a JSON object describes. A member whose type is not the expected one is in {@code more}.
     *
     * @throws IllegalArgumentException when it is no object
     */
    public static Dispute from(JsonNode json) {
        Reader in = new Reader("Dispute", json);
        return new Dispute(
                in.take("payment_dispute_id", Reader::text),
                in.take("dispute_reason", Reader.choice(DisputeReason::of)),
                in.take("state", Reader.choice(DisputeState::of)),
                in.take("order_id", Reader::text),
                in.take("payment_transaction_id", Reader::text),
                in.take("payment_account_id", Reader::text),
                in.take("dispute_details", Reader.object(DisputeDetails::from)),
                in.take("created_at", Reader::text),
                in.take("updated_at", Reader::text),
                in.take("process_exceptions", Reader.list(Reader.object(ProcessException::from))),
                in.take("payment_transaction_reference", Reader::text),
                in.take("purchase_reference", Reader::text),
                in.take("merchant_reference2", Reader::text),
                in.take("capture_id", Reader::text),
                in.take("payment_capture_reference", Reader::text),
                in.take("capture_krn", Reader::text),
                in.take("payment_capture_id", Reader::text),
                in.take("product_id", Reader::text),
                in.take("payment_account_reference", Reader::text),
                in.take("partner_account_id", Reader::text),
                in.take("customer_evidences", Reader.list(Reader.object(CustomerEvidence::from))),
                in.take("configuration", Reader.object(DisputeConfiguration::from)),
                in.take("state_context", Reader.object(DisputeStateContext::from)),
                in.take("previous_state", Reader.choice(DisputeState::of)),
                in.take("representment", Reader.object(Representment::from)),
                in.take("arbitration", Reader.object(Arbitration::from)),
                in.take("merchant_evidence", Reader.list(Reader.object(MerchantEvidence::from))),
                in.take("customer_evidence", Reader.list(Reader.object(CustomerEvidenceRef::from))),
                in.rest());
    }

    /** An object to fill. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void visit(Visitor visitor) {
        visitor.member("payment_dispute_id", paymentDisputeId, false);
        visitor.member("dispute_reason", disputeReason, false);
        visitor.member("state", state, false);
        visitor.member("order_id", orderId, false);
        visitor.member("payment_transaction_id", paymentTransactionId, false);
        visitor.member("payment_account_id", paymentAccountId, false);
        visitor.member("dispute_details", disputeDetails, false);
        visitor.member("created_at", createdAt, false);
        visitor.member("updated_at", updatedAt, false);
        visitor.member("process_exceptions", processExceptions, false);
        visitor.member("payment_transaction_reference", paymentTransactionReference, false);
        visitor.member("purchase_reference", purchaseReference, false);
        visitor.member("merchant_reference2", merchantReference2, false);
        visitor.member("capture_id", captureId, false);
        visitor.member("payment_capture_reference", paymentCaptureReference, false);
        visitor.member("capture_krn", captureKrn, false);
        visitor.member("payment_capture_id", paymentCaptureId, false);
        visitor.member("product_id", productId, false);
        visitor.member("payment_account_reference", paymentAccountReference, false);
        visitor.member("partner_account_id", partnerAccountId, false);
        visitor.member("customer_evidences", customerEvidences, false);
        visitor.member("configuration", configuration, false);
        visitor.member("state_context", stateContext, false);
        visitor.member("previous_state", previousState, false);
        visitor.member("representment", representment, false);
        visitor.member("arbitration", arbitration, false);
        visitor.member("merchant_evidence", merchantEvidence, false);
        visitor.member("customer_evidence", customerEvidence, false);
    }

    @Override
    public String toString() {
        return Model.shown(this);
    }

    /** Fills a {@link Dispute}. */
    public static final class Builder {
        private String paymentDisputeId;
        private DisputeReason disputeReason;
        private DisputeState state;
        private String orderId;
        private String paymentTransactionId;
        private String paymentAccountId;
        private DisputeDetails disputeDetails;
        private String createdAt;
        private String updatedAt;
        private List<ProcessException> processExceptions;
        private String paymentTransactionReference;
        private String purchaseReference;
        private String merchantReference2;
        private String captureId;
        private String paymentCaptureReference;
        private String captureKrn;
        private String paymentCaptureId;
        private String productId;
        private String paymentAccountReference;
        private String partnerAccountId;
        private List<CustomerEvidence> customerEvidences;
        private DisputeConfiguration configuration;
        private DisputeStateContext stateContext;
        private DisputeState previousState;
        private Representment representment;
        private Arbitration arbitration;
        private List<MerchantEvidence> merchantEvidence;
        private List<CustomerEvidenceRef> customerEvidence;
        private final Map<String, JsonNode> more = new LinkedHashMap<>();

        private Builder() {}

        /** Sets `payment_dispute_id`. */
        public Builder paymentDisputeId(String paymentDisputeId) {
            this.paymentDisputeId = paymentDisputeId;
            return this;
        }

        /** Sets `dispute_reason`. */
        public Builder disputeReason(DisputeReason disputeReason) {
            this.disputeReason = disputeReason;
            return this;
        }

        /** Sets `state`. */
        public Builder state(DisputeState state) {
            this.state = state;
            return this;
        }

        /** Older product. */
        public Builder orderId(String orderId) {
            this.orderId = orderId;
            return this;
        }

        /** Sets `payment_transaction_id`. */
        public Builder paymentTransactionId(String paymentTransactionId) {
            this.paymentTransactionId = paymentTransactionId;
            return this;
        }

        /** Sets `payment_account_id`. */
        public Builder paymentAccountId(String paymentAccountId) {
            this.paymentAccountId = paymentAccountId;
            return this;
        }

        /** Sets `dispute_details`. */
        public Builder disputeDetails(DisputeDetails disputeDetails) {
            this.disputeDetails = disputeDetails;
            return this;
        }

        /** Sets `created_at`. */
        public Builder createdAt(String createdAt) {
            this.createdAt = createdAt;
            return this;
        }

        /** Sets `updated_at`. */
        public Builder updatedAt(String updatedAt) {
            this.updatedAt = updatedAt;
            return this;
        }

        /** Sets `process_exceptions`. */
        public Builder processExceptions(List<ProcessException> processExceptions) {
            this.processExceptions = processExceptions;
            return this;
        }

        /** Sets `payment_transaction_reference`. */
        public Builder paymentTransactionReference(String paymentTransactionReference) {
            this.paymentTransactionReference = paymentTransactionReference;
            return this;
        }

        /** The order number that the customer knows. */
        public Builder purchaseReference(String purchaseReference) {
            this.purchaseReference = purchaseReference;
            return this;
        }

        /** Older product. */
        public Builder merchantReference2(String merchantReference2) {
            this.merchantReference2 = merchantReference2;
            return this;
        }

        /** Older product. */
        public Builder captureId(String captureId) {
            this.captureId = captureId;
            return this;
        }

        /** Sets `payment_capture_reference`. */
        public Builder paymentCaptureReference(String paymentCaptureReference) {
            this.paymentCaptureReference = paymentCaptureReference;
            return this;
        }

        /** Older product. */
        public Builder captureKrn(String captureKrn) {
            this.captureKrn = captureKrn;
            return this;
        }

        /** Sets `payment_capture_id`. */
        public Builder paymentCaptureId(String paymentCaptureId) {
            this.paymentCaptureId = paymentCaptureId;
            return this;
        }

        /** Sets `product_id`. */
        public Builder productId(String productId) {
            this.productId = productId;
            return this;
        }

        /** Sets `payment_account_reference`. */
        public Builder paymentAccountReference(String paymentAccountReference) {
            this.paymentAccountReference = paymentAccountReference;
            return this;
        }

        /** Sets `partner_account_id`. */
        public Builder partnerAccountId(String partnerAccountId) {
            this.partnerAccountId = partnerAccountId;
            return this;
        }

        /** 2026. */
        public Builder customerEvidences(List<CustomerEvidence> customerEvidences) {
            this.customerEvidences = customerEvidences;
            return this;
        }

        /** Sets `configuration`. */
        public Builder configuration(DisputeConfiguration configuration) {
            this.configuration = configuration;
            return this;
        }

        /** What there is to know in this state. */
        public Builder stateContext(DisputeStateContext stateContext) {
            this.stateContext = stateContext;
            return this;
        }

        /** Sets `previous_state`. */
        public Builder previousState(DisputeState previousState) {
            this.previousState = previousState;
            return this;
        }

        /** Sets `representment`. */
        public Builder representment(Representment representment) {
            this.representment = representment;
            return this;
        }

        /** Sets `arbitration`. */
        public Builder arbitration(Arbitration arbitration) {
            this.arbitration = arbitration;
            return this;
        }

        /** Sets `merchant_evidence`. */
        public Builder merchantEvidence(List<MerchantEvidence> merchantEvidence) {
            this.merchantEvidence = merchantEvidence;
            return this;
        }

        /** 2020. */
        public Builder customerEvidence(List<CustomerEvidenceRef> customerEvidence) {
            this.customerEvidence = customerEvidence;
            return this;
        }

        /** A member that this version does not know: a text, number, flag, list, map, or an object of this package. */
        public Builder more(String name, Object value) {
            more.put(name, Json.of(value));
            return this;
        }

        /** The object. */
        public Dispute build() {
            return new Dispute(paymentDisputeId, disputeReason, state, orderId, paymentTransactionId, paymentAccountId, disputeDetails, createdAt, updatedAt, processExceptions, paymentTransactionReference, purchaseReference, merchantReference2, captureId, paymentCaptureReference, captureKrn, paymentCaptureId, productId, paymentAccountReference, partnerAccountId, customerEvidences, configuration, stateContext, previousState, representment, arbitration, merchantEvidence, customerEvidence, more);
        }
    }
}
