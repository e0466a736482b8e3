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
 * A payment request.
 *
 * @param paymentRequestId payment_request_id.
 * @param paymentRequestReference payment_request_reference.
 * @param amount amount.
 * @param currency currency.
 * @param state state.
 * @param previousState previous_state.
 * @param stateReason state_reason.
 * @param stateExpiresAt On older pages only.
 * @param expiresAt End of its life: EXPIRED afterwards, then removed.
 * @param createdAt created_at.
 * @param updatedAt updated_at.
 * @param canceledAt canceled_at.
 * @param supplementaryPurchaseData supplementary_purchase_data.
 * @param customerInteractionConfig customer_interaction_config.
 * @param shippingConfig shipping_config.
 * @param acquiringConfig acquiring_config.
 * @param stateContext What there is to know in this state.
 * @param more members that this version does not know, as they came
 */
public record PaymentRequest(
        String paymentRequestId,
        String paymentRequestReference,
        Long amount,
        String currency,
        PaymentRequestState state,
        PaymentRequestState previousState,
        PaymentRequestStateReason stateReason,
        String stateExpiresAt,
        String expiresAt,
        String createdAt,
        String updatedAt,
        String canceledAt,
        SupplementaryPurchaseData supplementaryPurchaseData,
        CustomerInteractionConfig customerInteractionConfig,
        ShippingConfig shippingConfig,
        AcquiringConfig acquiringConfig,
        PaymentRequestStateContext stateContext,
        Map<String, JsonNode> more)
        implements Model {
    /** Takes copies of lists, so that the object never changes. */
    public PaymentRequest {
        more = Reader.copy(more);
    }

    /**
     * The object that a JSON object describes. A member whose type is not the expected one is in {@code more}.
     *
     * @throws IllegalArgumentException when it is no object
     */
    public static PaymentRequest from(JsonNode json) {
        Reader in = new Reader("PaymentRequest", json);
        return new PaymentRequest(
                in.take("payment_request_id", Reader::text),
                in.take("payment_request_reference", Reader::text),
                in.take("amount", Reader::integer),
                in.take("currency", Reader::text),
                in.take("state", Reader.choice(PaymentRequestState::of)),
                in.take("previous_state", Reader.choice(PaymentRequestState::of)),
                in.take("state_reason", Reader.choice(PaymentRequestStateReason::of)),
                in.take("state_expires_at", Reader::text),
                in.take("expires_at", Reader::text),
                in.take("created_at", Reader::text),
                in.take("updated_at", Reader::text),
                in.take("canceled_at", Reader::text),
                in.take("supplementary_purchase_data", Reader.object(SupplementaryPurchaseData::from)),
                in.take("customer_interaction_config", Reader.object(CustomerInteractionConfig::from)),
                in.take("shipping_config", Reader.object(ShippingConfig::from)),
                in.take("acquiring_config", Reader.object(AcquiringConfig::from)),
                in.take("state_context", Reader.object(PaymentRequestStateContext::from)),
                in.rest());
    }

    /** An object to fill. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void visit(Visitor visitor) {
        visitor.member("payment_request_id", paymentRequestId, false);
        visitor.member("payment_request_reference", paymentRequestReference, false);
        visitor.member("amount", amount, false);
        visitor.member("currency", currency, false);
        visitor.member("state", state, false);
        visitor.member("previous_state", previousState, false);
        visitor.member("state_reason", stateReason, false);
        visitor.member("state_expires_at", stateExpiresAt, false);
        visitor.member("expires_at", expiresAt, false);
        visitor.member("created_at", createdAt, false);
        visitor.member("updated_at", updatedAt, false);
        visitor.member("canceled_at", canceledAt, false);
        visitor.member("supplementary_purchase_data", supplementaryPurchaseData, false);
        visitor.member("customer_interaction_config", customerInteractionConfig, false);
        visitor.member("shipping_config", shippingConfig, false);
        visitor.member("acquiring_config", acquiringConfig, false);
        visitor.member("state_context", stateContext, false);
    }

    @Override
    public String toString() {
        return Model.shown(this);
    }

    /** Fills a {@link PaymentRequest}. */
    public static final class Builder {
        private String paymentRequestId;
        private String paymentRequestReference;
        private Long amount;
        private String currency;
        private PaymentRequestState state;
        private PaymentRequestState previousState;
        private PaymentRequestStateReason stateReason;
        private String stateExpiresAt;
        private String expiresAt;
        private String createdAt;
        private String updatedAt;
        private String canceledAt;
        private SupplementaryPurchaseData supplementaryPurchaseData;
        private CustomerInteractionConfig customerInteractionConfig;
        private ShippingConfig shippingConfig;
        private AcquiringConfig acquiringConfig;
        private PaymentRequestStateContext stateContext;
        private final Map<String, JsonNode> more = new LinkedHashMap<>();

        private Builder() {}

        /** Sets `payment_request_id`. */
        public Builder paymentRequestId(String paymentRequestId) {
            this.paymentRequestId = paymentRequestId;
            return this;
        }

        /** Sets `payment_request_reference`. */
        public Builder paymentRequestReference(String paymentRequestReference) {
            this.paymentRequestReference = paymentRequestReference;
            return this;
        }

        /** Sets `amount`. */
        public Builder amount(Long amount) {
            this.amount = amount;
            return this;
        }

        /** The same. */
        public Builder amount(long amount) {
            this.amount = amount;
            return this;
        }

        /** Sets `currency`. */
        public Builder currency(String currency) {
            this.currency = currency;
            return this;
        }

        /** Sets `state`. */
        public Builder state(PaymentRequestState state) {
            this.state = state;
            return this;
        }

        /** Sets `previous_state`. */
        public Builder previousState(PaymentRequestState previousState) {
            this.previousState = previousState;
            return this;
        }

        /** Sets `state_reason`. */
        public Builder stateReason(PaymentRequestStateReason stateReason) {
            this.stateReason = stateReason;
            return this;
        }

        /** On older pages only. */
        public Builder stateExpiresAt(String stateExpiresAt) {
            this.stateExpiresAt = stateExpiresAt;
            return this;
        }

        /** End of its life: EXPIRED afterwards, then removed. */
        public Builder expiresAt(String expiresAt) {
            this.expiresAt = expiresAt;
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

        /** Sets `canceled_at`. */
        public Builder canceledAt(String canceledAt) {
            this.canceledAt = canceledAt;
            return this;
        }

        /** Sets `supplementary_purchase_data`. */
        public Builder supplementaryPurchaseData(SupplementaryPurchaseData supplementaryPurchaseData) {
            this.supplementaryPurchaseData = supplementaryPurchaseData;
            return this;
        }

        /** Sets `customer_interaction_config`. */
        public Builder customerInteractionConfig(CustomerInteractionConfig customerInteractionConfig) {
            this.customerInteractionConfig = customerInteractionConfig;
            return this;
        }

        /** Sets `shipping_config`. */
        public Builder shippingConfig(ShippingConfig shippingConfig) {
            this.shippingConfig = shippingConfig;
            return this;
        }

        /** Sets `acquiring_config`. */
        public Builder acquiringConfig(AcquiringConfig acquiringConfig) {
            this.acquiringConfig = acquiringConfig;
            return this;
        }

        /** What there is to know in this state. */
        public Builder stateContext(PaymentRequestStateContext stateContext) {
            this.stateContext = stateContext;
            return this;
        }

        /** A member that this version does not know: a text, number, flag, list, map, or an object of this package. */
        public Builder more(String name, Object value) {
            more.put(name, Json.of(value));
            return this;
        }

        /** The object. */
        public PaymentRequest build() {
            return new PaymentRequest(paymentRequestId, paymentRequestReference, amount, currency, state, previousState, stateReason, stateExpiresAt, expiresAt, createdAt, updatedAt, canceledAt, supplementaryPurchaseData, customerInteractionConfig, shippingConfig, acquiringConfig, stateContext, more);
        }
    }
}
