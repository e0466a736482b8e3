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
 * A program plan and its versions.
 *
 * @param paymentProgramPlanId payment_program_plan_id.
 * @param versions versions.
 * @param more members that this version does not know, as they came
 */
public record PaymentProgramPlan(
        String paymentProgramPlanId,
        List<PaymentProgramPlanVersion> versions,
        Map<String, JsonNode> more)
        implements Model {
    /** Takes copies of lists, so that the object never changes. */
    public PaymentProgramPlan {
        versions = Reader.copy(versions);
        more = Reader.copy(more);
    }

    /**
     * The object that a JSON object describes. A member whose type is not the expected one is in {@code more}.
     *
     * @throws IllegalArgumentException when it is no object
     */
    public static PaymentProgramPlan from(JsonNode json) {
        Reader in = new Reader("PaymentProgramPlan", json);
        return new PaymentProgramPlan(
                in.take("payment_program_plan_id", Reader::text),
                in.take("versions", Reader.list(Reader.object(PaymentProgramPlanVersion::from))),
                in.rest());
    }

    /** An object to fill. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void visit(Visitor visitor) {
        visitor.member("payment_program_plan_id", paymentProgramPlanId, false);
        visitor.member("versions", versions, false);
    }

    @Override
    public String toString() {
        return Model.shown(this);
    }

    /** Fills a {@link PaymentProgramPlan}. */
    public static final class Builder {
        private String paymentProgramPlanId;
        private List<PaymentProgramPlanVersion> versions;
        private final Map<String, JsonNode> more = new LinkedHashMap<>();

        private Builder() {}

        /** Sets `payment_program_plan_id`. */
        public Builder paymentProgramPlanId(String paymentProgramPlanId) {
            this.paymentProgramPlanId = paymentProgramPlanId;
            return this;
        }

        /** Sets `versions`. */
        public Builder versions(List<PaymentProgramPlanVersion> versions) {
            this.versions = versions;
            return this;
        }

        /** A member that this version does not know: a text, number, flag, list, map, or an object of this package. */
        public Builder more(String name, Object value) {
            more.put(name, Json.of(value));
            return this;
        }

        /** The object. */
        public PaymentProgramPlan build() {
            return new PaymentProgramPlan(paymentProgramPlanId, versions, more);
        }
    }
}
