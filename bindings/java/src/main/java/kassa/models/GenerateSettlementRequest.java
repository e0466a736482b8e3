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
 * The interval to settle.
 *
 * @param intervalStart Whole seconds. Needed in a request.
 * @param intervalEnd interval_end. Needed in a request.
 * @param paymentAcquiringAccountId payment_acquiring_account_id. Needed in a request.
 * @param more members that this version does not know, as they came
 */
public record GenerateSettlementRequest(
        String intervalStart,
        String intervalEnd,
        String paymentAcquiringAccountId,
        Map<String, JsonNode> more)
        implements Model {
    /** Takes copies of lists, so that the object never changes. */
    public GenerateSettlementRequest {
        more = Reader.copy(more);
    }

    /**
     * The object that a JSON object describes. A member whose type is not the expected one is in {@code more}.
     *
     * @throws IllegalArgumentException when it is no object
     */
    public static GenerateSettlementRequest from(JsonNode json) {
        Reader in = new Reader("GenerateSettlementRequest", json);
        return new GenerateSettlementRequest(
                in.take("interval_start", Reader::text),
                in.take("interval_end", Reader::text),
                in.take("payment_acquiring_account_id", Reader::text),
                in.rest());
    }

    /** An object to fill. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void visit(Visitor visitor) {
        visitor.member("interval_start", intervalStart, false);
        visitor.member("interval_end", intervalEnd, false);
        visitor.member("payment_acquiring_account_id", paymentAcquiringAccountId, false);
    }

    @Override
    public String toString() {
        return Model.shown(this);
    }

    /** Fills a {@link GenerateSettlementRequest}. */
    public static final class Builder {
        private String intervalStart;
        private String intervalEnd;
        private String paymentAcquiringAccountId;
        private final Map<String, JsonNode> more = new LinkedHashMap<>();

        private Builder() {}

        /** Whole seconds. */
        public Builder intervalStart(String intervalStart) {
            this.intervalStart = intervalStart;
            return this;
        }

        /** Sets `interval_end`. */
        public Builder intervalEnd(String intervalEnd) {
            this.intervalEnd = intervalEnd;
            return this;
        }

        /** Sets `payment_acquiring_account_id`. */
        public Builder paymentAcquiringAccountId(String paymentAcquiringAccountId) {
            this.paymentAcquiringAccountId = paymentAcquiringAccountId;
            return this;
        }

        /** A member that this version does not know: a text, number, flag, list, map, or an object of this package. */
        public Builder more(String name, Object value) {
            more.put(name, Json.of(value));
            return this;
        }

        /** The object. */
        public GenerateSettlementRequest build() {
            return new GenerateSettlementRequest(intervalStart, intervalEnd, paymentAcquiringAccountId, more);
        }
    }
}
