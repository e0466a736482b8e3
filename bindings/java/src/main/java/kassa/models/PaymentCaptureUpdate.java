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
 * Changes to a capture. No source confirms it.
 *
 * @param paymentCaptureReference payment_capture_reference.
 * @param supplementaryCaptureData supplementary_capture_data.
 * @param more members that this version does not know, as they came
 */
public record PaymentCaptureUpdate(
        String paymentCaptureReference,
        SupplementaryCaptureData supplementaryCaptureData,
        Map<String, JsonNode> more)
        implements Model {
    /** Takes copies of lists, so that the object never changes. */
    public PaymentCaptureUpdate {
        more = Reader.copy(more);
    }

    /**
     * The object that a JSON object describes. A member whose type is not the expected one is in {@code more}.
     *
     * @throws IllegalArgumentException when it is no object
     */
    public static PaymentCaptureUpdate from(JsonNode json) {
        Reader in = new Reader("PaymentCaptureUpdate", json);
        return new PaymentCaptureUpdate(
                in.take("payment_capture_reference", Reader::text),
                in.take("supplementary_capture_data", Reader.object(SupplementaryCaptureData::from)),
                in.rest());
    }

    /** An object to fill. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void visit(Visitor visitor) {
        visitor.member("payment_capture_reference", paymentCaptureReference, false);
        visitor.member("supplementary_capture_data", supplementaryCaptureData, false);
    }

    @Override
    public String toString() {
        return Model.shown(this);
    }

    /** Fills a {@link PaymentCaptureUpdate}. */
    public static final class Builder {
        private String paymentCaptureReference;
        private SupplementaryCaptureData supplementaryCaptureData;
        private final Map<String, JsonNode> more = new LinkedHashMap<>();

        private Builder() {}

        /** Sets `payment_capture_reference`. */
        public Builder paymentCaptureReference(String paymentCaptureReference) {
            this.paymentCaptureReference = paymentCaptureReference;
            return this;
        }

        /** Sets `supplementary_capture_data`. */
        public Builder supplementaryCaptureData(SupplementaryCaptureData supplementaryCaptureData) {
            this.supplementaryCaptureData = supplementaryCaptureData;
            return this;
        }

        /** A member that this version does not know: a text, number, flag, list, map, or an object of this package. */
        public Builder more(String name, Object value) {
            more.put(name, Json.of(value));
            return this;
        }

        /** The object. */
        public PaymentCaptureUpdate build() {
            return new PaymentCaptureUpdate(paymentCaptureReference, supplementaryCaptureData, more);
        }
    }
}
