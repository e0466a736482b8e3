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
 * A dispute as an event tells of it, of any type and framework. What the dispute has under its state context
 * lies at the top here.
 *
 * @param paymentDisputeId payment_dispute_id.
 * @param paymentTransactionId payment_transaction_id.
 * @param paymentTransactionReference payment_transaction_reference.
 * @param paymentCaptureId payment_capture_id.
 * @param paymentCaptureReference payment_capture_reference.
 * @param paymentAccountId payment_account_id.
 * @param paymentAccountReference payment_account_reference.
 * @param purchaseReference purchase_reference.
 * @param orderId Older product.
 * @param captureId Older product.
 * @param captureKrn Older product.
 * @param merchantReference2 Older product.
 * @param state state.
 * @param previousState previous_state.
 * @param updatedAt updated_at.
 * @param configuration configuration.
 * @param disputeReason dispute_reason.
 * @param disputeDetails dispute_details.
 * @param createdAt created_at.
 * @param representment representment.
 * @param partnerEvidence partner_evidence.
 * @param arbitrationExpiresAt Until when an appeal is possible.
 * @param arbitration arbitration.
 * @param arbitrationRequest arbitration_request.
 * @param disputeOutcome dispute_outcome.
 * @param disputeOutcomeDetailed dispute_outcome_detailed.
 * @param closedAt closed_at.
 * @param updatedFields updated_fields.
 * @param previousFields What was replaced.
 * @param currency currency.
 * @param stateContext state_context.
 * @param merchantEvidence merchant_evidence.
 * @param customerEvidence customer_evidence.
 * @param paymentProductInstanceId payment_product_instance_id.
 * @param more members that this version does not know, as they came
 */
public record DisputePayload(
        String paymentDisputeId,
        String paymentTransactionId,
        String paymentTransactionReference,
        String paymentCaptureId,
        String paymentCaptureReference,
        String paymentAccountId,
        String paymentAccountReference,
        String purchaseReference,
        String orderId,
        String captureId,
        String captureKrn,
        String merchantReference2,
        DisputeState state,
        DisputeState previousState,
        String updatedAt,
        DisputeConfiguration configuration,
        DisputeReason disputeReason,
        DisputeDetails disputeDetails,
        String createdAt,
        Representment representment,
        PartnerEvidence partnerEvidence,
        String arbitrationExpiresAt,
        Arbitration arbitration,
        ArbitrationRequest arbitrationRequest,
        DisputeOutcome disputeOutcome,
        DisputeOutcomeDetailed disputeOutcomeDetailed,
        String closedAt,
        DisputeUpdatedFields updatedFields,
        DisputeUpdatedFields previousFields,
        String currency,
        DisputeStateContext stateContext,
        List<MerchantEvidence> merchantEvidence,
        List<CustomerEvidenceRef> customerEvidence,
        String paymentProductInstanceId,
        Map<String, JsonNode> more)
        implements Model {
    /** Takes copies of lists, so that the object never changes. */
    public DisputePayload {
        merchantEvidence = Reader.copy(merchantEvidence);
        customerEvidence = Reader.copy(customerEvidence);
        more = Reader.copy(more);
    }

    /**
     * The object that a JSON object describes. A member whose type is not the expected one is in {@code more}.
     *
     * @throws IllegalArgumentException when it is no object
     */
    public static DisputePayload from(JsonNode json) {
        Reader in = new Reader("DisputePayload", json);
        return new DisputePayload(
                in.take("payment_dispute_id", Reader::text),
                in.take("payment_transaction_id", Reader::text),
                in.take("payment_transaction_reference", Reader::text),
                in.take("payment_capture_id", Reader::text),
                in.take("payment_capture_reference", Reader::text),
                in.take("payment_account_id", Reader::text),
                in.take("payment_account_reference", Reader::text),
                in.take("purchase_reference", Reader::text),
                in.take("order_id", Reader::text),
                in.take("capture_id", Reader::text),
                in.take("capture_krn", Reader::text),
                in.take("merchant_reference2", Reader::text),
                in.take("state", Reader.choice(DisputeState::of)),
                in.take("previous_state", Reader.choice(DisputeState::of)),
                in.take("updated_at", Reader::text),
                in.take("configuration", Reader.object(DisputeConfiguration::from)),
                in.take("dispute_reason", Reader.choice(DisputeReason::of)),
                in.take("dispute_details", Reader.object(DisputeDetails::from)),
                in.take("created_at", Reader::text),
                in.take("representment", Reader.object(Representment::from)),
                in.take("partner_evidence", Reader.object(PartnerEvidence::from)),
                in.take("arbitration_expires_at", Reader::text),
                in.take("arbitration", Reader.object(Arbitration::from)),
                in.take("arbitration_request", Reader.object(ArbitrationRequest::from)),
                in.take("dispute_outcome", Reader.choice(DisputeOutcome::of)),
                in.take("dispute_outcome_detailed", Reader.choice(DisputeOutcomeDetailed::of)),
                in.take("closed_at", Reader::text),
                in.take("updated_fields", Reader.object(DisputeUpdatedFields::from)),
                in.take("previous_fields", Reader.object(DisputeUpdatedFields::from)),
                in.take("currency", Reader::text),
                in.take("state_context", Reader.object(DisputeStateContext::from)),
                in.take("merchant_evidence", Reader.list(Reader.object(MerchantEvidence::from))),
                in.take("customer_evidence", Reader.list(Reader.object(CustomerEvidenceRef::from))),
                in.take("payment_product_instance_id", Reader::text),
                in.rest());
    }

    /** An object to fill. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void visit(Visitor visitor) {
        visitor.member("payment_dispute_id", paymentDisputeId, false);
        visitor.member("payment_transaction_id", paymentTransactionId, false);
        visitor.member("payment_transaction_reference", paymentTransactionReference, false);
        visitor.member("payment_capture_id", paymentCaptureId, false);
        visitor.member("payment_capture_reference", paymentCaptureReference, false);
        visitor.member("payment_account_id", paymentAccountId, false);
        visitor.member("payment_account_reference", paymentAccountReference, false);
        visitor.member("purchase_reference", purchaseReference, false);
        visitor.member("order_id", orderId, false);
        visitor.member("capture_id", captureId, false);
        visitor.member("capture_krn", captureKrn, false);
        visitor.member("merchant_reference2", merchantReference2, false);
        visitor.member("state", state, false);
        visitor.member("previous_state", previousState, false);
        visitor.member("updated_at", updatedAt, false);
        visitor.member("configuration", configuration, false);
        visitor.member("dispute_reason", disputeReason, false);
        visitor.member("dispute_details", disputeDetails, false);
        visitor.member("created_at", createdAt, false);
        visitor.member("representment", representment, false);
        visitor.member("partner_evidence", partnerEvidence, false);
        visitor.member("arbitration_expires_at", arbitrationExpiresAt, false);
        visitor.member("arbitration", arbitration, false);
        visitor.member("arbitration_request", arbitrationRequest, false);
        visitor.member("dispute_outcome", disputeOutcome, false);
        visitor.member("dispute_outcome_detailed", disputeOutcomeDetailed, false);
        visitor.member("closed_at", closedAt, false);
        visitor.member("updated_fields", updatedFields, false);
        visitor.member("previous_fields", previousFields, false);
        visitor.member("currency", currency, false);
        visitor.member("state_context", stateContext, false);
        visitor.member("merchant_evidence", merchantEvidence, false);
        visitor.member("customer_evidence", customerEvidence, false);
        visitor.member("payment_product_instance_id", paymentProductInstanceId, false);
    }

    @Override
    public String toString() {
        return Model.shown(this);
    }

    /** Fills a {@link DisputePayload}. */
    public static final class Builder {
        private String paymentDisputeId;
        private String paymentTransactionId;
        private String paymentTransactionReference;
        private String paymentCaptureId;
        private String paymentCaptureReference;
        private String paymentAccountId;
        private String paymentAccountReference;
        private String purchaseReference;
        private String orderId;
        private String captureId;
        private String captureKrn;
        private String merchantReference2;
        private DisputeState state;
        private DisputeState previousState;
        private String updatedAt;
        private DisputeConfiguration configuration;
        private DisputeReason disputeReason;
        private DisputeDetails disputeDetails;
        private String createdAt;
        private Representment representment;
        private PartnerEvidence partnerEvidence;
        private String arbitrationExpiresAt;
        private Arbitration arbitration;
        private ArbitrationRequest arbitrationRequest;
        private DisputeOutcome disputeOutcome;
        private DisputeOutcomeDetailed disputeOutcomeDetailed;
        private String closedAt;
        private DisputeUpdatedFields updatedFields;
        private DisputeUpdatedFields previousFields;
        private String currency;
        private DisputeStateContext stateContext;
        private List<MerchantEvidence> merchantEvidence;
        private List<CustomerEvidenceRef> customerEvidence;
        private String paymentProductInstanceId;
        private final Map<String, JsonNode> more = new LinkedHashMap<>();

        private Builder() {}

        /** Sets `payment_dispute_id`. */
        public Builder paymentDisputeId(String paymentDisputeId) {
            this.paymentDisputeId = paymentDisputeId;
            return this;
        }

        /** Sets `payment_transaction_id`. */
        public Builder paymentTransactionId(String paymentTransactionId) {
            this.paymentTransactionId = paymentTransactionId;
            return this;
        }

        /** Sets `payment_transaction_reference`. */
        public Builder paymentTransactionReference(String paymentTransactionReference) {
            this.paymentTransactionReference = paymentTransactionReference;
            return this;
        }

        /** Sets `payment_capture_id`. */
        public Builder paymentCaptureId(String paymentCaptureId) {
            this.paymentCaptureId = paymentCaptureId;
            return this;
        }

        /** Sets `payment_capture_reference`. */
        public Builder paymentCaptureReference(String paymentCaptureReference) {
            this.paymentCaptureReference = paymentCaptureReference;
            return this;
        }

        /** Sets `payment_account_id`. */
        public Builder paymentAccountId(String paymentAccountId) {
            this.paymentAccountId = paymentAccountId;
            return this;
        }

        /** Sets `payment_account_reference`. */
        public Builder paymentAccountReference(String paymentAccountReference) {
            this.paymentAccountReference = paymentAccountReference;
            return this;
        }

        /** Sets `purchase_reference`. */
        public Builder purchaseReference(String purchaseReference) {
            this.purchaseReference = purchaseReference;
            return this;
        }

        /** Older product. */
        public Builder orderId(String orderId) {
            this.orderId = orderId;
            return this;
        }

        /** Older product. */
        public Builder captureId(String captureId) {
            this.captureId = captureId;
            return this;
        }

        /** Older product. */
        public Builder captureKrn(String captureKrn) {
            this.captureKrn = captureKrn;
            return this;
        }

        /** Older product. */
        public Builder merchantReference2(String merchantReference2) {
            this.merchantReference2 = merchantReference2;
            return this;
        }

        /** Sets `state`. */
        public Builder state(DisputeState state) {
            this.state = state;
            return this;
        }

        /** Sets `previous_state`. */
        public Builder previousState(DisputeState previousState) {
            this.previousState = previousState;
            return this;
        }

        /** Sets `updated_at`. */
        public Builder updatedAt(String updatedAt) {
            this.updatedAt = updatedAt;
            return this;
        }

        /** Sets `configuration`. */
        public Builder configuration(DisputeConfiguration configuration) {
            this.configuration = configuration;
            return this;
        }

        /** Sets `dispute_reason`. */
        public Builder disputeReason(DisputeReason disputeReason) {
            this.disputeReason = disputeReason;
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

        /** Sets `representment`. */
        public Builder representment(Representment representment) {
            this.representment = representment;
            return this;
        }

        /** Sets `partner_evidence`. */
        public Builder partnerEvidence(PartnerEvidence partnerEvidence) {
            this.partnerEvidence = partnerEvidence;
            return this;
        }

        /** Until when an appeal is possible. */
        public Builder arbitrationExpiresAt(String arbitrationExpiresAt) {
            this.arbitrationExpiresAt = arbitrationExpiresAt;
            return this;
        }

        /** Sets `arbitration`. */
        public Builder arbitration(Arbitration arbitration) {
            this.arbitration = arbitration;
            return this;
        }

        /** Sets `arbitration_request`. */
        public Builder arbitrationRequest(ArbitrationRequest arbitrationRequest) {
            this.arbitrationRequest = arbitrationRequest;
            return this;
        }

        /** Sets `dispute_outcome`. */
        public Builder disputeOutcome(DisputeOutcome disputeOutcome) {
            this.disputeOutcome = disputeOutcome;
            return this;
        }

        /** Sets `dispute_outcome_detailed`. */
        public Builder disputeOutcomeDetailed(DisputeOutcomeDetailed disputeOutcomeDetailed) {
            this.disputeOutcomeDetailed = disputeOutcomeDetailed;
            return this;
        }

        /** Sets `closed_at`. */
        public Builder closedAt(String closedAt) {
            this.closedAt = closedAt;
            return this;
        }

        /** Sets `updated_fields`. */
        public Builder updatedFields(DisputeUpdatedFields updatedFields) {
            this.updatedFields = updatedFields;
            return this;
        }

        /** What was replaced. */
        public Builder previousFields(DisputeUpdatedFields previousFields) {
            this.previousFields = previousFields;
            return this;
        }

        /** Sets `currency`. */
        public Builder currency(String currency) {
            this.currency = currency;
            return this;
        }

        /** Sets `state_context`. */
        public Builder stateContext(DisputeStateContext stateContext) {
            this.stateContext = stateContext;
            return this;
        }

        /** Sets `merchant_evidence`. */
        public Builder merchantEvidence(List<MerchantEvidence> merchantEvidence) {
            this.merchantEvidence = merchantEvidence;
            return this;
        }

        /** Sets `customer_evidence`. */
        public Builder customerEvidence(List<CustomerEvidenceRef> customerEvidence) {
            this.customerEvidence = customerEvidence;
            return this;
        }

        /** Sets `payment_product_instance_id`. */
        public Builder paymentProductInstanceId(String paymentProductInstanceId) {
            this.paymentProductInstanceId = paymentProductInstanceId;
            return this;
        }

        /** A member that this version does not know: a text, number, flag, list, map, or an object of this package. */
        public Builder more(String name, Object value) {
            more.put(name, Json.of(value));
            return this;
        }

        /** The object. */
        public DisputePayload build() {
            return new DisputePayload(paymentDisputeId, paymentTransactionId, paymentTransactionReference, paymentCaptureId, paymentCaptureReference, paymentAccountId, paymentAccountReference, purchaseReference, orderId, captureId, captureKrn, merchantReference2, state, previousState, updatedAt, configuration, disputeReason, disputeDetails, createdAt, representment, partnerEvidence, arbitrationExpiresAt, arbitration, arbitrationRequest, disputeOutcome, disputeOutcomeDetailed, closedAt, updatedFields, previousFields, currency, stateContext, merchantEvidence, customerEvidence, paymentProductInstanceId, more);
        }
    }
}
