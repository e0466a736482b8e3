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
 * A refund against a transaction.
 *
 * @param refundAmount refund_amount. Needed in a request.
 * @param refundReference Called `payment_refund_reference` where a single capture is refunded.
 * @param supplementaryRefundData supplementary_refund_data.
 * @param more members that this version does not know, as they came
 */
public record PaymentTransactionRefundCreate(
        Long refundAmount,
        String refundReference,
        SupplementaryRefundData supplementaryRefundData,
        Map<String, JsonNode> more)
        implements Model {
    /** Takes copies of lists, so that the object never changes. */
    public PaymentTransactionRefundCreate {
        more = Reader.copy(more);
    }

    /**
     * The object that a JSON object describes. A member whose type is not the expected one is in {@code more}.
     *
     * @throws IllegalArgumentException when it is no object
     */
    public static PaymentTransactionRefundCreate from(JsonNode json) {
        Reader in = new Reader("PaymentTransactionRefundCreate", json);
        return new PaymentTransactionRefundCreate(
                in.take("refund_amount", Reader::integer),
                in.take("refund_reference", Reader::text),
                in.take("supplementary_refund_data", Reader.object(SupplementaryRefundData::from)),
                in.rest());
    }

    /** An object to fill. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void visit(Visitor visitor) {
        visitor.member("refund_amount", refundAmount, false);
        visitor.member("refund_reference", refundReference, false);
        visitor.member("supplementary_refund_data", supplementaryRefundData, false);
    }

    @Override
    public String toString() {
        return Model.shown(this);
    }

    /** Fills a {@link PaymentTransactionRefundCreate}. */
    public static final class Builder {
        private Long refundAmount;
        private String refundReference;
        private SupplementaryRefundData supplementaryRefundData;
        private final Map<String, JsonNode> more = new LinkedHashMap<>();

        private Builder() {}

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

        /** Called `payment_refund_reference` where a single capture is refunded. */
        public Builder refundReference(String refundReference) {
            this.refundReference = refundReference;
            return this;
        }

        /** Sets `supplementary_refund_data`. */
        public Builder supplementaryRefundData(SupplementaryRefundData supplementaryRefundData) {
            this.supplementaryRefundData = supplementaryRefundData;
            return this;
        }

        /** A member that this version does not know: a text, number, flag, list, map, or an object of this package. */
        public Builder more(String name, Object value) {
            more.put(name, Json.of(value));
            return this;
        }

        /** The object. */
        public PaymentTransactionRefundCreate build() {
            return new PaymentTransactionRefundCreate(refundAmount, refundReference, supplementaryRefundData, more);
        }
    }
}
