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
 * A line of a settlement. Which references it has depends on its kind.
 *
 * @param type type. No source confirms it.
 * @param amount Without tax. No source confirms it.
 * @param taxAmount On top of the amount. No source confirms it.
 * @param currency currency. No source confirms it.
 * @param paymentTransactionId payment_transaction_id.
 * @param paymentCaptureId payment_capture_id.
 * @param paymentCaptureReference payment_capture_reference.
 * @param paymentRefundId payment_refund_id.
 * @param paymentRefundReference payment_refund_reference.
 * @param disputeId One page spells it so; `payment_dispute_id` elsewhere. Read both.
 * @param paymentDisputeId payment_dispute_id. No source confirms it.
 * @param more members that this version does not know, as they came
 */
public record SettlementTransaction(
        SettlementTransactionType type,
        Long amount,
        Long taxAmount,
        String currency,
        String paymentTransactionId,
        String paymentCaptureId,
        String paymentCaptureReference,
        String paymentRefundId,
        String paymentRefundReference,
        String disputeId,
        String paymentDisputeId,
        Map<String, JsonNode> more)
        implements Model {
    /** Takes copies of lists, so that the object never changes. */
    public SettlementTransaction {
        more = Reader.copy(more);
    }

    /**
     * The object that a JSON object describes. A member whose type is not the expected one is in {@code more}.
     *
     * @throws IllegalArgumentException when it is no object
     */
    public static SettlementTransaction from(JsonNode json) {
        Reader in = new Reader("SettlementTransaction", json);
        return new SettlementTransaction(
                in.take("type", Reader.choice(SettlementTransactionType::of)),
                in.take("amount", Reader::integer),
                in.take("tax_amount", Reader::integer),
                in.take("currency", Reader::text),
                in.take("payment_transaction_id", Reader::text),
                in.take("payment_capture_id", Reader::text),
                in.take("payment_capture_reference", Reader::text),
                in.take("payment_refund_id", Reader::text),
                in.take("payment_refund_reference", Reader::text),
                in.take("dispute_id", Reader::text),
                in.take("payment_dispute_id", Reader::text),
                in.rest());
    }

    /** An object to fill. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void visit(Visitor visitor) {
        visitor.member("type", type, false);
        visitor.member("amount", amount, false);
        visitor.member("tax_amount", taxAmount, false);
        visitor.member("currency", currency, false);
        visitor.member("payment_transaction_id", paymentTransactionId, false);
        visitor.member("payment_capture_id", paymentCaptureId, false);
        visitor.member("payment_capture_reference", paymentCaptureReference, false);
        visitor.member("payment_refund_id", paymentRefundId, false);
        visitor.member("payment_refund_reference", paymentRefundReference, false);
        visitor.member("dispute_id", disputeId, false);
        visitor.member("payment_dispute_id", paymentDisputeId, false);
    }

    @Override
    public String toString() {
        return Model.shown(this);
    }

    /** Fills a {@link SettlementTransaction}. */
    public static final class Builder {
        private SettlementTransactionType type;
        private Long amount;
        private Long taxAmount;
        private String currency;
        private String paymentTransactionId;
        private String paymentCaptureId;
        private String paymentCaptureReference;
        private String paymentRefundId;
        private String paymentRefundReference;
        private String disputeId;
        private String paymentDisputeId;
        private final Map<String, JsonNode> more = new LinkedHashMap<>();

        private Builder() {}

        /** Sets `type`. */
        public Builder type(SettlementTransactionType type) {
            this.type = type;
            return this;
        }

        /** Without tax. */
        public Builder amount(Long amount) {
            this.amount = amount;
            return this;
        }

        /** The same. */
        public Builder amount(long amount) {
            this.amount = amount;
            return this;
        }

        /** On top of the amount. */
        public Builder taxAmount(Long taxAmount) {
            this.taxAmount = taxAmount;
            return this;
        }

        /** The same. */
        public Builder taxAmount(long taxAmount) {
            this.taxAmount = taxAmount;
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

        /** Sets `payment_refund_id`. */
        public Builder paymentRefundId(String paymentRefundId) {
            this.paymentRefundId = paymentRefundId;
            return this;
        }

        /** Sets `payment_refund_reference`. */
        public Builder paymentRefundReference(String paymentRefundReference) {
            this.paymentRefundReference = paymentRefundReference;
            return this;
        }

        /** One page spells it so; `payment_dispute_id` elsewhere. Read both. */
        public Builder disputeId(String disputeId) {
            this.disputeId = disputeId;
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
        public SettlementTransaction build() {
            return new SettlementTransaction(type, amount, taxAmount, currency, paymentTransactionId, paymentCaptureId, paymentCaptureReference, paymentRefundId, paymentRefundReference, disputeId, paymentDisputeId, more);
        }
    }
}
