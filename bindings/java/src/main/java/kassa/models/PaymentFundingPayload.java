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
 * The money of a transaction became certain, or did not come.
 *
 * @param paymentTransactionId payment_transaction_id. No source confirms it.
 * @param paymentTransactionReference payment_transaction_reference.
 * @param state state. No source confirms it.
 * @param previousState previous_state. No source confirms it.
 * @param purchaseReference purchase_reference. No source confirms it.
 * @param paymentFunding payment_funding. No source confirms it.
 * @param more members that this version does not know, as they came
 */
public record PaymentFundingPayload(
        String paymentTransactionId,
        String paymentTransactionReference,
        PaymentTransactionState state,
        PaymentTransactionState previousState,
        String purchaseReference,
        PaymentFunding paymentFunding,
        Map<String, JsonNode> more)
        implements Model {
    /** Takes copies of lists, so that the object never changes. */
    public PaymentFundingPayload {
        more = Reader.copy(more);
    }

    /**
     * The object that a JSON object describes. A member whose type is not the expected one is in {@code more}.
     *
     * @throws IllegalArgumentException when it is no object
     */
    public static PaymentFundingPayload from(JsonNode json) {
        Reader in = new Reader("PaymentFundingPayload", json);
        return new PaymentFundingPayload(
                in.take("payment_transaction_id", Reader::text),
                in.take("payment_transaction_reference", Reader::text),
                in.take("state", Reader.choice(PaymentTransactionState::of)),
                in.take("previous_state", Reader.choice(PaymentTransactionState::of)),
                in.take("purchase_reference", Reader::text),
                in.take("payment_funding", Reader.object(PaymentFunding::from)),
                in.rest());
    }

    /** An object to fill. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void visit(Visitor visitor) {
        visitor.member("payment_transaction_id", paymentTransactionId, false);
        visitor.member("payment_transaction_reference", paymentTransactionReference, false);
        visitor.member("state", state, false);
        visitor.member("previous_state", previousState, false);
        visitor.member("purchase_reference", purchaseReference, false);
        visitor.member("payment_funding", paymentFunding, false);
    }

    @Override
    public String toString() {
        return Model.shown(this);
    }

    /** Fills a {@link PaymentFundingPayload}. */
    public static final class Builder {
        private String paymentTransactionId;
        private String paymentTransactionReference;
        private PaymentTransactionState state;
        private PaymentTransactionState previousState;
        private String purchaseReference;
        private PaymentFunding paymentFunding;
        private final Map<String, JsonNode> more = new LinkedHashMap<>();

        private Builder() {}

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

        /** Sets `state`. */
        public Builder state(PaymentTransactionState state) {
            this.state = state;
            return this;
        }

        /** Sets `previous_state`. */
        public Builder previousState(PaymentTransactionState previousState) {
            this.previousState = previousState;
            return this;
        }

        /** Sets `purchase_reference`. */
        public Builder purchaseReference(String purchaseReference) {
            this.purchaseReference = purchaseReference;
            return this;
        }

        /** Sets `payment_funding`. */
        public Builder paymentFunding(PaymentFunding paymentFunding) {
            this.paymentFunding = paymentFunding;
            return this;
        }

        /** A member that this version does not know: a text, number, flag, list, map, or an object of this package. */
        public Builder more(String name, Object value) {
            more.put(name, Json.of(value));
            return this;
        }

        /** The object. */
        public PaymentFundingPayload build() {
            return new PaymentFundingPayload(paymentTransactionId, paymentTransactionReference, state, previousState, purchaseReference, paymentFunding, more);
        }
    }
}
