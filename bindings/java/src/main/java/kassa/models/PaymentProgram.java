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
 * A way to pay.
 *
 * @param paymentProgramId The stable key; names change.
 * @param displayName display_name. No source confirms it.
 * @param fundingType funding_type. No source confirms it.
 * @param enablementType enablement_type. No source confirms it.
 * @param more members that this version does not know, as they came
 */
public record PaymentProgram(
        String paymentProgramId,
        String displayName,
        String fundingType,
        EnablementType enablementType,
        Map<String, JsonNode> more)
        implements Model {
    /** Takes copies of lists, so that the object never changes. */
    public PaymentProgram {
        more = Reader.copy(more);
    }

    /**
     * The object that a JSON object describes. A member whose type is not the expected one is in {@code more}.
     *
     * @throws IllegalArgumentException when it is no object
     */
    public static PaymentProgram from(JsonNode json) {
        Reader in = new Reader("PaymentProgram", json);
        return new PaymentProgram(
                in.take("payment_program_id", Reader::text),
                in.take("display_name", Reader::text),
                in.take("funding_type", Reader::text),
                in.take("enablement_type", Reader.choice(EnablementType::of)),
                in.rest());
    }

    /** An object to fill. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void visit(Visitor visitor) {
        visitor.member("payment_program_id", paymentProgramId, false);
        visitor.member("display_name", displayName, false);
        visitor.member("funding_type", fundingType, false);
        visitor.member("enablement_type", enablementType, false);
    }

    @Override
    public String toString() {
        return Model.shown(this);
    }

    /** Fills a {@link PaymentProgram}. */
    public static final class Builder {
        private String paymentProgramId;
        private String displayName;
        private String fundingType;
        private EnablementType enablementType;
        private final Map<String, JsonNode> more = new LinkedHashMap<>();

        private Builder() {}

        /** The stable key; names change. */
        public Builder paymentProgramId(String paymentProgramId) {
            this.paymentProgramId = paymentProgramId;
            return this;
        }

        /** Sets `display_name`. */
        public Builder displayName(String displayName) {
            this.displayName = displayName;
            return this;
        }

        /** Sets `funding_type`. */
        public Builder fundingType(String fundingType) {
            this.fundingType = fundingType;
            return this;
        }

        /** Sets `enablement_type`. */
        public Builder enablementType(EnablementType enablementType) {
            this.enablementType = enablementType;
            return this;
        }

        /** A member that this version does not know: a text, number, flag, list, map, or an object of this package. */
        public Builder more(String name, Object value) {
            more.put(name, Json.of(value));
            return this;
        }

        /** The object. */
        public PaymentProgram build() {
            return new PaymentProgram(paymentProgramId, displayName, fundingType, enablementType, more);
        }
    }
}
