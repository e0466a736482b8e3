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
 * Ties a price plan to a program plan. Maintained by Klarna.
 *
 * @param paymentProfileId payment_profile_id.
 * @param pricePlanId price_plan_id.
 * @param paymentProgramPlanId payment_program_plan_id. No source confirms it.
 * @param more members that this version does not know, as they came
 */
public record PaymentProfile(
        String paymentProfileId,
        String pricePlanId,
        String paymentProgramPlanId,
        Map<String, JsonNode> more)
        implements Model {
    /** Takes copies of lists, so that the object never changes. */
    public PaymentProfile {
        more = Reader.copy(more);
    }

    /**
     * The object that a JSON object describes. A member whose type is not the expected one is in {@code more}.
     *
     * @throws IllegalArgumentException when it is no object
     */
    public static PaymentProfile from(JsonNode json) {
        Reader in = new Reader("PaymentProfile", json);
        return new PaymentProfile(
                in.take("payment_profile_id", Reader::text),
                in.take("price_plan_id", Reader::text),
                in.take("payment_program_plan_id", Reader::text),
                in.rest());
    }

    /** An object to fill. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void visit(Visitor visitor) {
        visitor.member("payment_profile_id", paymentProfileId, false);
        visitor.member("price_plan_id", pricePlanId, false);
        visitor.member("payment_program_plan_id", paymentProgramPlanId, false);
    }

    @Override
    public String toString() {
        return Model.shown(this);
    }

    /** Fills a {@link PaymentProfile}. */
    public static final class Builder {
        private String paymentProfileId;
        private String pricePlanId;
        private String paymentProgramPlanId;
        private final Map<String, JsonNode> more = new LinkedHashMap<>();

        private Builder() {}

        /** Sets `payment_profile_id`. */
        public Builder paymentProfileId(String paymentProfileId) {
            this.paymentProfileId = paymentProfileId;
            return this;
        }

        /** Sets `price_plan_id`. */
        public Builder pricePlanId(String pricePlanId) {
            this.pricePlanId = pricePlanId;
            return this;
        }

        /** Sets `payment_program_plan_id`. */
        public Builder paymentProgramPlanId(String paymentProgramPlanId) {
            this.paymentProgramPlanId = paymentProgramPlanId;
            return this;
        }

        /** A member that this version does not know: a text, number, flag, list, map, or an object of this package. */
        public Builder more(String name, Object value) {
            more.put(name, Json.of(value));
            return this;
        }

        /** The object. */
        public PaymentProfile build() {
            return new PaymentProfile(paymentProfileId, pricePlanId, paymentProgramPlanId, more);
        }
    }
}
