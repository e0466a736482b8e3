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
 * A capture. It has no state: an answer means that it happened.
 *
 * @param paymentCaptureId payment_capture_id.
 * @param paymentCaptureReference payment_capture_reference.
 * @param captureAmount capture_amount. No source confirms it.
 * @param paymentTransactionId payment_transaction_id. No source confirms it.
 * @param supplementaryCaptureData supplementary_capture_data.
 * @param capturedAt captured_at. No source confirms it.
 * @param more members that this version does not know, as they came
 */
public record PaymentCapture(
        String paymentCaptureId,
        String paymentCaptureReference,
        Long captureAmount,
        String paymentTransactionId,
        SupplementaryCaptureData supplementaryCaptureData,
        String capturedAt,
        Map<String, JsonNode> more)
        implements Model {
    /** Takes copies of lists, so that the object never changes. */
    public PaymentCapture {
        more = Reader.copy(more);
    }

    /**
     * The object that a JSON object describes. A member whose type is not the expected one is in {@code more}.
     *
     * @throws IllegalArgumentException when it is no object
     */
    public static PaymentCapture from(JsonNode json) {
        Reader in = new Reader("PaymentCapture", json);
        return new PaymentCapture(
                in.take("payment_capture_id", Reader::text),
                in.take("payment_capture_reference", Reader::text),
                in.take("capture_amount", Reader::integer),
                in.take("payment_transaction_id", Reader::text),
                in.take("supplementary_capture_data", Reader.object(SupplementaryCaptureData::from)),
                in.take("captured_at", Reader::text),
                in.rest());
    }

    /** An object to fill. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void visit(Visitor visitor) {
        visitor.member("payment_capture_id", paymentCaptureId, false);
        visitor.member("payment_capture_reference", paymentCaptureReference, false);
        visitor.member("capture_amount", captureAmount, false);
        visitor.member("payment_transaction_id", paymentTransactionId, false);
        visitor.member("supplementary_capture_data", supplementaryCaptureData, false);
        visitor.member("captured_at", capturedAt, false);
    }

    @Override
    public String toString() {
        return Model.shown(this);
    }

    /** Fills a {@link PaymentCapture}. */
    public static final class Builder {
        private String paymentCaptureId;
        private String paymentCaptureReference;
        private Long captureAmount;
        private String paymentTransactionId;
        private SupplementaryCaptureData supplementaryCaptureData;
        private String capturedAt;
        private final Map<String, JsonNode> more = new LinkedHashMap<>();

        private Builder() {}

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

        /** Sets `capture_amount`. */
        public Builder captureAmount(Long captureAmount) {
            this.captureAmount = captureAmount;
            return this;
        }

        /** The same. */
        public Builder captureAmount(long captureAmount) {
            this.captureAmount = captureAmount;
            return this;
        }

        /** Sets `payment_transaction_id`. */
        public Builder paymentTransactionId(String paymentTransactionId) {
            this.paymentTransactionId = paymentTransactionId;
            return this;
        }

        /** Sets `supplementary_capture_data`. */
        public Builder supplementaryCaptureData(SupplementaryCaptureData supplementaryCaptureData) {
            this.supplementaryCaptureData = supplementaryCaptureData;
            return this;
        }

        /** Sets `captured_at`. */
        public Builder capturedAt(String capturedAt) {
            this.capturedAt = capturedAt;
            return this;
        }

        /** A member that this version does not know: a text, number, flag, list, map, or an object of this package. */
        public Builder more(String name, Object value) {
            more.put(name, Json.of(value));
            return this;
        }

        /** The object. */
        public PaymentCapture build() {
            return new PaymentCapture(paymentCaptureId, paymentCaptureReference, captureAmount, paymentTransactionId, supplementaryCaptureData, capturedAt, more);
        }
    }
}
