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
 * A refund. It has no state: an answer means that it happened.
 *
 * @param paymentRefundId payment_refund_id.
 * @param paymentRefundReference payment_refund_reference.
 * @param refundAmount refund_amount. No source confirms it.
 * @param paymentCaptureId payment_capture_id. No source confirms it.
 * @param paymentTransactionId payment_transaction_id. No source confirms it.
 * @param supplementaryRefundData supplementary_refund_data.
 * @param refundedAt refunded_at. No source confirms it.
 * @param refundReference refund_reference. No source confirms it.
 * @param more members that this version does not know, as they came
 */
public record PaymentRefund(
        String paymentRefundId,
        String paymentRefundReference,
        Long refundAmount,
        String paymentCaptureId,
        String paymentTransactionId,
        SupplementaryRefundData supplementaryRefundData,
        String refundedAt,
        String refundReference,
        Map<String, JsonNode> more)
        implements Model {
    /** Takes copies of lists, so that the object never changes. */
    public PaymentRefund {
        more = Reader.copy(more);
    }

    /**
     * The object that a JSON object describes. A member whose type is not the expected one is in {@code more}.
     *
     * @throws IllegalArgumentException when it is no object
     */
    public static PaymentRefund from(JsonNode json) {
        Reader in = new Reader("PaymentRefund", json);
        return new PaymentRefund(
                in.take("payment_refund_id", Reader::text),
                in.take("payment_refund_reference", Reader::text),
                in.take("refund_amount", Reader::integer),
                in.take("payment_capture_id", Reader::text),
                in.take("payment_transaction_id", Reader::text),
                in.take("supplementary_refund_data", Reader.object(SupplementaryRefundData::from)),
                in.take("refunded_at", Reader::text),
                in.take("refund_reference", Reader::text),
                in.rest());
    }

    /** An object to fill. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void visit(Visitor visitor) {
        visitor.member("payment_refund_id", paymentRefundId, false);
        visitor.member("payment_refund_reference", paymentRefundReference, false);
        visitor.member("refund_amount", refundAmount, false);
        visitor.member("payment_capture_id", paymentCaptureId, false);
        visitor.member("payment_transaction_id", paymentTransactionId, false);
        visitor.member("supplementary_refund_data", supplementaryRefundData, false);
        visitor.member("refunded_at", refundedAt, false);
        visitor.member("refund_reference", refundReference, false);
    }

    @Override
    public String toString() {
        return Model.shown(this);
    }

    /** Fills a {@link PaymentRefund}. */
    public static final class Builder {
        private String paymentRefundId;
        private String paymentRefundReference;
        private Long refundAmount;
        private String paymentCaptureId;
        private String paymentTransactionId;
        private SupplementaryRefundData supplementaryRefundData;
        private String refundedAt;
        private String refundReference;
        private final Map<String, JsonNode> more = new LinkedHashMap<>();

        private Builder() {}

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

        /** Sets `refund_amount`. */
        public Builder refundAmount(Long refundAmount) {
            this.refundAmount = refundAmount;
            return this;
        }

        /** The same. */
        public Builder refundAmount(long refundAmount) {
            this.refundAmount = refundAmount;
            return this;
        }

        /** Sets `payment_capture_id`. */
        public Builder paymentCaptureId(String paymentCaptureId) {
            this.paymentCaptureId = paymentCaptureId;
            return this;
        }

        /** Sets `payment_transaction_id`. */
        public Builder paymentTransactionId(String paymentTransactionId) {
            this.paymentTransactionId = paymentTransactionId;
            return this;
        }

        /** Sets `supplementary_refund_data`. */
        public Builder supplementaryRefundData(SupplementaryRefundData supplementaryRefundData) {
            this.supplementaryRefundData = supplementaryRefundData;
            return this;
        }

        /** Sets `refunded_at`. */
        public Builder refundedAt(String refundedAt) {
            this.refundedAt = refundedAt;
            return this;
        }

        /** Sets `refund_reference`. */
        public Builder refundReference(String refundReference) {
            this.refundReference = refundReference;
            return this;
        }

        /** A member that this version does not know: a text, number, flag, list, map, or an object of this package. */
        public Builder more(String name, Object value) {
            more.put(name, Json.of(value));
            return this;
        }

        /** The object. */
        public PaymentRefund build() {
            return new PaymentRefund(paymentRefundId, paymentRefundReference, refundAmount, paymentCaptureId, paymentTransactionId, supplementaryRefundData, refundedAt, refundReference, more);
        }
    }
}
