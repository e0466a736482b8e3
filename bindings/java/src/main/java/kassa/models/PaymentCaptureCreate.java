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
 * A capture to be made.
 *
 * @param captureAmount No more than what is left. Needed in a request.
 * @param paymentCaptureReference payment_capture_reference.
 * @param remainingAuthorization Left out, the rest stays authorized.
 * @param supplementaryCaptureData supplementary_capture_data.
 * @param supplementaryPurchaseData supplementary_purchase_data.
 * @param interoperabilityData interoperability_data. No source confirms it.
 * @param more members that this version does not know, as they came
 */
public record PaymentCaptureCreate(
        Long captureAmount,
        String paymentCaptureReference,
        RemainingAuthorization remainingAuthorization,
        SupplementaryCaptureData supplementaryCaptureData,
        SupplementaryPurchaseData supplementaryPurchaseData,
        String interoperabilityData,
        Map<String, JsonNode> more)
        implements Model {
    /** Takes copies of lists, so that the object never changes. */
    public PaymentCaptureCreate {
        more = Reader.copy(more);
    }

    /**
     * The object that a JSON object describes. A member whose type is not the expected one is in {@code more}.
     *
     * @throws IllegalArgumentException when it is no object
     */
    public static PaymentCaptureCreate from(JsonNode json) {
        Reader in = new Reader("PaymentCaptureCreate", json);
        return new PaymentCaptureCreate(
                in.take("capture_amount", Reader::integer),
                in.take("payment_capture_reference", Reader::text),
                in.take("remaining_authorization", Reader.choice(RemainingAuthorization::of)),
                in.take("supplementary_capture_data", Reader.object(SupplementaryCaptureData::from)),
                in.take("supplementary_purchase_data", Reader.object(SupplementaryPurchaseData::from)),
                in.take("interoperability_data", Reader::text),
                in.rest());
    }

    /** An object to fill. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void visit(Visitor visitor) {
        visitor.member("capture_amount", captureAmount, false);
        visitor.member("payment_capture_reference", paymentCaptureReference, false);
        visitor.member("remaining_authorization", remainingAuthorization, false);
        visitor.member("supplementary_capture_data", supplementaryCaptureData, false);
        visitor.member("supplementary_purchase_data", supplementaryPurchaseData, false);
        visitor.member("interoperability_data", interoperabilityData, true);
    }

    @Override
    public String toString() {
        return Model.shown(this);
    }

    /** Fills a {@link PaymentCaptureCreate}. */
    public static final class Builder {
        private Long captureAmount;
        private String paymentCaptureReference;
        private RemainingAuthorization remainingAuthorization;
        private SupplementaryCaptureData supplementaryCaptureData;
        private SupplementaryPurchaseData supplementaryPurchaseData;
        private String interoperabilityData;
        private final Map<String, JsonNode> more = new LinkedHashMap<>();

        private Builder() {}

        /** No more than what is left. */
        public Builder captureAmount(Long captureAmount) {
            this.captureAmount = captureAmount;
            return this;
        }

        /** The same. */
        public Builder captureAmount(long captureAmount) {
            this.captureAmount = captureAmount;
            return this;
        }

        /** Sets `payment_capture_reference`. */
        public Builder paymentCaptureReference(String paymentCaptureReference) {
            this.paymentCaptureReference = paymentCaptureReference;
            return this;
        }

        /** Left out, the rest stays authorized. */
        public Builder remainingAuthorization(RemainingAuthorization remainingAuthorization) {
            this.remainingAuthorization = remainingAuthorization;
            return this;
        }

        /** Sets `supplementary_capture_data`. */
        public Builder supplementaryCaptureData(SupplementaryCaptureData supplementaryCaptureData) {
            this.supplementaryCaptureData = supplementaryCaptureData;
            return this;
        }

        /** Sets `supplementary_purchase_data`. */
        public Builder supplementaryPurchaseData(SupplementaryPurchaseData supplementaryPurchaseData) {
            this.supplementaryPurchaseData = supplementaryPurchaseData;
            return this;
        }

        /** Sets `interoperability_data`. */
        public Builder interoperabilityData(String interoperabilityData) {
            this.interoperabilityData = interoperabilityData;
            return this;
        }

        /** A member that this version does not know: a text, number, flag, list, map, or an object of this package. */
        public Builder more(String name, Object value) {
            more.put(name, Json.of(value));
            return this;
        }

        /** The object. */
        public PaymentCaptureCreate build() {
            return new PaymentCaptureCreate(captureAmount, paymentCaptureReference, remainingAuthorization, supplementaryCaptureData, supplementaryPurchaseData, interoperabilityData, more);
        }
    }
}
