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
 * The payment that is asked for.
 *
 * @param amount On the final authorization, the amount that the customer approved. Needed in a request.
 * @param paymentTransactionReference payment_transaction_reference.
 * @param paymentOptionId From the presentation; opaque.
 * @param paymentProgramEnablementCodes payment_program_enablement_codes.
 * @param capture Left out, the amount is captured later.
 * @param paymentCaptureReference For the capture that happens at once.
 * @param more members that this version does not know, as they came
 */
public record RequestPaymentTransaction(
        Long amount,
        String paymentTransactionReference,
        String paymentOptionId,
        List<String> paymentProgramEnablementCodes,
        CaptureMode capture,
        String paymentCaptureReference,
        Map<String, JsonNode> more)
        implements Model {
    /** Takes copies of lists, so that the object never changes. */
    public RequestPaymentTransaction {
        paymentProgramEnablementCodes = Reader.copy(paymentProgramEnablementCodes);
        more = Reader.copy(more);
    }

    /**
     * The object that a JSON object describes. A member whose type is not the expected one is in {@code more}.
     *
     * @throws IllegalArgumentException when it is no object
     */
    public static RequestPaymentTransaction from(JsonNode json) {
        Reader in = new Reader("RequestPaymentTransaction", json);
        return new RequestPaymentTransaction(
                in.take("amount", Reader::integer),
                in.take("payment_transaction_reference", Reader::text),
                in.take("payment_option_id", Reader::text),
                in.take("payment_program_enablement_codes", Reader.list(Reader::text)),
                in.take("capture", Reader.choice(CaptureMode::of)),
                in.take("payment_capture_reference", Reader::text),
                in.rest());
    }

    /** An object to fill. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void visit(Visitor visitor) {
        visitor.member("amount", amount, false);
        visitor.member("payment_transaction_reference", paymentTransactionReference, false);
        visitor.member("payment_option_id", paymentOptionId, false);
        visitor.member("payment_program_enablement_codes", paymentProgramEnablementCodes, false);
        visitor.member("capture", capture, false);
        visitor.member("payment_capture_reference", paymentCaptureReference, false);
    }

    @Override
    public String toString() {
        return Model.shown(this);
    }

    /** Fills a {@link RequestPaymentTransaction}. */
    public static final class Builder {
        private Long amount;
        private String paymentTransactionReference;
        private String paymentOptionId;
        private List<String> paymentProgramEnablementCodes;
        private CaptureMode capture;
        private String paymentCaptureReference;
        private final Map<String, JsonNode> more = new LinkedHashMap<>();

        private Builder() {}

        /** On the final authorization, the amount that the customer approved. */
        public Builder amount(Long amount) {
            this.amount = amount;
            return this;
        }

        /** The same. */
        public Builder amount(long amount) {
            this.amount = amount;
            return this;
        }

        /** Sets `payment_transaction_reference`. */
        public Builder paymentTransactionReference(String paymentTransactionReference) {
            this.paymentTransactionReference = paymentTransactionReference;
            return this;
        }

        /** From the presentation; opaque. */
        public Builder paymentOptionId(String paymentOptionId) {
            this.paymentOptionId = paymentOptionId;
            return this;
        }

        /** Sets `payment_program_enablement_codes`. */
        public Builder paymentProgramEnablementCodes(List<String> paymentProgramEnablementCodes) {
            this.paymentProgramEnablementCodes = paymentProgramEnablementCodes;
            return this;
        }

        /** Left out, the amount is captured later. */
        public Builder capture(CaptureMode capture) {
            this.capture = capture;
            return this;
        }

        /** For the capture that happens at once. */
        public Builder paymentCaptureReference(String paymentCaptureReference) {
            this.paymentCaptureReference = paymentCaptureReference;
            return this;
        }

        /** A member that this version does not know: a text, number, flag, list, map, or an object of this package. */
        public Builder more(String name, Object value) {
            more.put(name, Json.of(value));
            return this;
        }

        /** The object. */
        public RequestPaymentTransaction build() {
            return new RequestPaymentTransaction(amount, paymentTransactionReference, paymentOptionId, paymentProgramEnablementCodes, capture, paymentCaptureReference, more);
        }
    }
}
