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
 * A payment request has moved. Some senders put token, customer and shipping into `state_context`: look at the
 * top first.
 *
 * @param paymentRequestId payment_request_id.
 * @param paymentRequestReference payment_request_reference.
 * @param state state.
 * @param previousState previous_state.
 * @param stateReason As on the payment request.
 * @param klarnaNetworkSessionToken klarna_network_session_token.
 * @param paymentToken payment_token. On its way out.
 * @param interoperabilityToken interoperability_token. On its way out.
 * @param paymentTransactionId payment_transaction_id. No source confirms it.
 * @param customerToken Said to come; the customer's member is the likelier place. No source confirms it.
 * @param klarnaCustomer klarna_customer.
 * @param shipping shipping.
 * @param stateContext state_context. No source confirms it.
 * @param more members that this version does not know, as they came
 */
public record PaymentRequestPayload(
        String paymentRequestId,
        String paymentRequestReference,
        PaymentRequestState state,
        PaymentRequestState previousState,
        String stateReason,
        String klarnaNetworkSessionToken,
        String paymentToken,
        String interoperabilityToken,
        String paymentTransactionId,
        String customerToken,
        KlarnaCustomer klarnaCustomer,
        SelectedShipping shipping,
        PaymentRequestStateContext stateContext,
        Map<String, JsonNode> more)
        implements Model {
    /** Takes copies of lists, so that the object never changes. */
    public PaymentRequestPayload {
        more = Reader.copy(more);
    }

    /**
     * The object that a JSON object describes. A member whose type is not the expected one is in {@code more}.
     *
     * @throws IllegalArgumentException when it is no object
     */
    public static PaymentRequestPayload from(JsonNode json) {
        Reader in = new Reader("PaymentRequestPayload", json);
        return new PaymentRequestPayload(
                in.take("payment_request_id", Reader::text),
                in.take("payment_request_reference", Reader::text),
                in.take("state", Reader.choice(PaymentRequestState::of)),
                in.take("previous_state", Reader.choice(PaymentRequestState::of)),
                in.take("state_reason", Reader::text),
                in.take("klarna_network_session_token", Reader::text),
                in.take("payment_token", Reader::text),
                in.take("interoperability_token", Reader::text),
                in.take("payment_transaction_id", Reader::text),
                in.take("customer_token", Reader::text),
                in.take("klarna_customer", Reader.object(KlarnaCustomer::from)),
                in.take("shipping", Reader.object(SelectedShipping::from)),
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
        visitor.member("state", state, false);
        visitor.member("previous_state", previousState, false);
        visitor.member("state_reason", stateReason, false);
        visitor.member("klarna_network_session_token", klarnaNetworkSessionToken, true);
        visitor.member("payment_token", paymentToken, true);
        visitor.member("interoperability_token", interoperabilityToken, true);
        visitor.member("payment_transaction_id", paymentTransactionId, false);
        visitor.member("customer_token", customerToken, true);
        visitor.member("klarna_customer", klarnaCustomer, false);
        visitor.member("shipping", shipping, false);
        visitor.member("state_context", stateContext, false);
    }

    @Override
    public String toString() {
        return Model.shown(this);
    }

    /** Fills a {@link PaymentRequestPayload}. */
    public static final class Builder {
        private String paymentRequestId;
        private String paymentRequestReference;
        private PaymentRequestState state;
        private PaymentRequestState previousState;
        private String stateReason;
        private String klarnaNetworkSessionToken;
        private String paymentToken;
        private String interoperabilityToken;
        private String paymentTransactionId;
        private String customerToken;
        private KlarnaCustomer klarnaCustomer;
        private SelectedShipping shipping;
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

        /** As on the payment request. */
        public Builder stateReason(String stateReason) {
            this.stateReason = stateReason;
            return this;
        }

        /** Sets `klarna_network_session_token`. */
        public Builder klarnaNetworkSessionToken(String klarnaNetworkSessionToken) {
            this.klarnaNetworkSessionToken = klarnaNetworkSessionToken;
            return this;
        }

        /** Sets `payment_token`. */
        public Builder paymentToken(String paymentToken) {
            this.paymentToken = paymentToken;
            return this;
        }

        /** Sets `interoperability_token`. */
        public Builder interoperabilityToken(String interoperabilityToken) {
            this.interoperabilityToken = interoperabilityToken;
            return this;
        }

        /** Sets `payment_transaction_id`. */
        public Builder paymentTransactionId(String paymentTransactionId) {
            this.paymentTransactionId = paymentTransactionId;
            return this;
        }

        /** Said to come; the customer's member is the likelier place. */
        public Builder customerToken(String customerToken) {
            this.customerToken = customerToken;
            return this;
        }

        /** Sets `klarna_customer`. */
        public Builder klarnaCustomer(KlarnaCustomer klarnaCustomer) {
            this.klarnaCustomer = klarnaCustomer;
            return this;
        }

        /** Sets `shipping`. */
        public Builder shipping(SelectedShipping shipping) {
            this.shipping = shipping;
            return this;
        }

        /** Sets `state_context`. */
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
        public PaymentRequestPayload build() {
            return new PaymentRequestPayload(paymentRequestId, paymentRequestReference, state, previousState, stateReason, klarnaNetworkSessionToken, paymentToken, interoperabilityToken, paymentTransactionId, customerToken, klarnaCustomer, shipping, stateContext, more);
        }
    }
}
