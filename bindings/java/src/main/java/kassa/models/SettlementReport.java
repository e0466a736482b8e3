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
 * One settlement: one acquiring account, one currency, at most one payout.
 *
 * @param settlementId settlement_id.
 * @param paymentAcquiringAccountId payment_acquiring_account_id. No source confirms it.
 * @param currency currency. No source confirms it.
 * @param intervalStart interval_start. No source confirms it.
 * @param intervalEnd interval_end. No source confirms it.
 * @param paymentReference Stands on the bank transfer. No source confirms it.
 * @param totals Sums by kind; their form is not published. No source confirms it.
 * @param more members that this version does not know, as they came
 */
public record SettlementReport(
        String settlementId,
        String paymentAcquiringAccountId,
        String currency,
        String intervalStart,
        String intervalEnd,
        String paymentReference,
        JsonNode totals,
        Map<String, JsonNode> more)
        implements Model {
    /** Takes copies of lists, so that the object never changes. */
    public SettlementReport {
        more = Reader.copy(more);
    }

    /**
     * The object that a JSON object describes. A member whose type is not the expected one is in {@code more}.
     *
     * @throws IllegalArgumentException when it is no object
     */
    public static SettlementReport from(JsonNode json) {
        Reader in = new Reader("SettlementReport", json);
        return new SettlementReport(
                in.take("settlement_id", Reader::text),
                in.take("payment_acquiring_account_id", Reader::text),
                in.take("currency", Reader::text),
                in.take("interval_start", Reader::text),
                in.take("interval_end", Reader::text),
                in.take("payment_reference", Reader::text),
                in.take("totals", Reader::any),
                in.rest());
    }

    /** An object to fill. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void visit(Visitor visitor) {
        visitor.member("settlement_id", settlementId, false);
        visitor.member("payment_acquiring_account_id", paymentAcquiringAccountId, false);
        visitor.member("currency", currency, false);
        visitor.member("interval_start", intervalStart, false);
        visitor.member("interval_end", intervalEnd, false);
        visitor.member("payment_reference", paymentReference, false);
        visitor.member("totals", totals, false);
    }

    @Override
    public String toString() {
        return Model.shown(this);
    }

    /** Fills a {@link SettlementReport}. */
    public static final class Builder {
        private String settlementId;
        private String paymentAcquiringAccountId;
        private String currency;
        private String intervalStart;
        private String intervalEnd;
        private String paymentReference;
        private JsonNode totals;
        private final Map<String, JsonNode> more = new LinkedHashMap<>();

        private Builder() {}

        /** Sets `settlement_id`. */
        public Builder settlementId(String settlementId) {
            this.settlementId = settlementId;
            return this;
        }

        /** Sets `payment_acquiring_account_id`. */
        public Builder paymentAcquiringAccountId(String paymentAcquiringAccountId) {
            this.paymentAcquiringAccountId = paymentAcquiringAccountId;
            return this;
        }

        /** Sets `currency`. */
        public Builder currency(String currency) {
            this.currency = currency;
            return this;
        }

        /** Sets `interval_start`. */
        public Builder intervalStart(String intervalStart) {
            this.intervalStart = intervalStart;
            return this;
        }

        /** Sets `interval_end`. */
        public Builder intervalEnd(String intervalEnd) {
            this.intervalEnd = intervalEnd;
            return this;
        }

        /** Stands on the bank transfer. */
        public Builder paymentReference(String paymentReference) {
            this.paymentReference = paymentReference;
            return this;
        }

        /** Sums by kind; their form is not published. */
        public Builder totals(JsonNode totals) {
            this.totals = totals;
            return this;
        }

        /** A member that this version does not know: a text, number, flag, list, map, or an object of this package. */
        public Builder more(String name, Object value) {
            more.put(name, Json.of(value));
            return this;
        }

        /** The object. */
        public SettlementReport build() {
            return new SettlementReport(settlementId, paymentAcquiringAccountId, currency, intervalStart, intervalEnd, paymentReference, totals, more);
        }
    }
}
