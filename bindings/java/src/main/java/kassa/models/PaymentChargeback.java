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
 * Money that was taken back. Only its id is confirmed.
 *
 * @param paymentChargebackId payment_chargeback_id.
 * @param amount amount. No source confirms it.
 * @param currency currency. No source confirms it.
 * @param paymentTransactionId payment_transaction_id. No source confirms it.
 * @param paymentDisputeId payment_dispute_id. No source confirms it.
 * @param more members that this version does not know, as they came
 */
public record PaymentChargeback(
        String paymentChargebackId,
        Long amount,
        String currency,
        String paymentTransactionId,
        String paymentDisputeId,
        Map<String, JsonNode> more)
        implements Model {
    /** Takes copies of lists, so that the object never changes. */
    public PaymentChargeback {
        more = Reader.copy(more);
    }

    /**
     * The object that a JSON object describes. A member whose type is not the expected one is in {@code more}.
     *
     * @throws IllegalArgumentException when it is no object
     */
    public static PaymentChargeback from(JsonNode json) {
        Reader in = new Reader("PaymentChargeback", json);
        return new PaymentChargeback(
                in.take("payment_chargeback_id", Reader::text),
                in.take("amount", Reader::integer),
                in.take("currency", Reader::text),
                in.take("payment_transaction_id", Reader::text),
                in.take("payment_dispute_id", Reader::text),
                in.rest());
    }

    /** An object to fill. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void visit(Visitor visitor) {
        visitor.member("payment_chargeback_id", paymentChargebackId, false);
        visitor.member("amount", amount, false);
        visitor.member("currency", currency, false);
        visitor.member("payment_transaction_id", paymentTransactionId, false);
        visitor.member("payment_dispute_id", paymentDisputeId, false);
    }

    @Override
    public String toString() {
        return Model.shown(this);
    }

    /** Fills a {@link PaymentChargeback}. */
    public static final class Builder {
        private String paymentChargebackId;
        private Long amount;
        private String currency;
        private String paymentTransactionId;
        private String paymentDisputeId;
        private final Map<String, JsonNode> more = new LinkedHashMap<>();

        private Builder() {}

        /** Sets `payment_chargeback_id`. */
        public Builder paymentChargebackId(String paymentChargebackId) {
            this.paymentChargebackId = paymentChargebackId;
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

        /** Sets `payment_transaction_id`. */
        public Builder paymentTransactionId(String paymentTransactionId) {
            this.paymentTransactionId = paymentTransactionId;
            return this;
        }

        /** Sets `payment_dispute_id`. */
        public Builder paymentDisputeId(String paymentDisputeId) {
            this.paymentDisputeId = paymentDisputeId;
            return this;
        }

        /** A member that this version does not know: a text, number, flag, list, map, or an object of this package. */
        public Builder more(String name, Object value) {
            more.put(name, Json.of(value));
            return this;
        }

        /** The object. */
        public PaymentChargeback build() {
            return new PaymentChargeback(paymentChargebackId, amount, currency, paymentTransactionId, paymentDisputeId, more);
        }
    }
}
