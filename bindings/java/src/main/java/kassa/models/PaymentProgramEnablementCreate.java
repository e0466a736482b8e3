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
 * A program to be switched on.
 *
 * @param paymentProgramId payment_program_id. Needed in a request.
 * @param enablementCriteria enablement_criteria. Needed in a request.
 * @param effectiveFrom effective_from. On its way out. No source confirms it.
 * @param effectiveTo effective_to. On its way out. No source confirms it.
 * @param more members that this version does not know, as they came
 */
public record PaymentProgramEnablementCreate(
        String paymentProgramId,
        EnablementCriteria enablementCriteria,
        String effectiveFrom,
        String effectiveTo,
        Map<String, JsonNode> more)
        implements Model {
    /** Takes copies of lists, so that the object never changes. */
    public PaymentProgramEnablementCreate {
        more = Reader.copy(more);
    }

    /**
     * The object that a JSON object describes. A member whose type is not the expected one is in {@code more}.
     *
     * @throws IllegalArgumentException when it is no object
     */
    public static PaymentProgramEnablementCreate from(JsonNode json) {
        Reader in = new Reader("PaymentProgramEnablementCreate", json);
        return new PaymentProgramEnablementCreate(
                in.take("payment_program_id", Reader::text),
                in.take("enablement_criteria", Reader.object(EnablementCriteria::from)),
                in.take("effective_from", Reader::text),
                in.take("effective_to", Reader::text),
                in.rest());
    }

    /** An object to fill. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void visit(Visitor visitor) {
        visitor.member("payment_program_id", paymentProgramId, false);
        visitor.member("enablement_criteria", enablementCriteria, false);
        visitor.member("effective_from", effectiveFrom, false);
        visitor.member("effective_to", effectiveTo, false);
    }

    @Override
    public String toString() {
        return Model.shown(this);
    }

    /** Fills a {@link PaymentProgramEnablementCreate}. */
    public static final class Builder {
        private String paymentProgramId;
        private EnablementCriteria enablementCriteria;
        private String effectiveFrom;
        private String effectiveTo;
        private final Map<String, JsonNode> more = new LinkedHashMap<>();

        private Builder() {}

        /** Sets `payment_program_id`. */
        public Builder paymentProgramId(String paymentProgramId) {
            this.paymentProgramId = paymentProgramId;
            return this;
        }

        /** Sets `enablement_criteria`. */
        public Builder enablementCriteria(EnablementCriteria enablementCriteria) {
            this.enablementCriteria = enablementCriteria;
            return this;
        }

        /** Sets `effective_from`. */
        public Builder effectiveFrom(String effectiveFrom) {
            this.effectiveFrom = effectiveFrom;
            return this;
        }

        /** Sets `effective_to`. */
        public Builder effectiveTo(String effectiveTo) {
            this.effectiveTo = effectiveTo;
            return this;
        }

        /** A member that this version does not know: a text, number, flag, list, map, or an object of this package. */
        public Builder more(String name, Object value) {
            more.put(name, Json.of(value));
            return this;
        }

        /** The object. */
        public PaymentProgramEnablementCreate build() {
            return new PaymentProgramEnablementCreate(paymentProgramId, enablementCriteria, effectiveFrom, effectiveTo, more);
        }
    }
}
