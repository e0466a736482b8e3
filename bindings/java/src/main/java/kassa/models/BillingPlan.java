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
 * When and how much a subscription costs.
 *
 * @param billingAmount billing_amount.
 * @param currency currency.
 * @param from_ from.
 * @param interval interval.
 * @param intervalFrequency interval_frequency.
 * @param more members that this version does not know, as they came
 */
public record BillingPlan(
        Long billingAmount,
        String currency,
        String from_,
        Interval interval,
        Long intervalFrequency,
        Map<String, JsonNode> more)
        implements Model {
    /** Takes copies of lists, so that the object never changes. */
    public BillingPlan {
        more = Reader.copy(more);
    }

    /**
     * The object that a JSON object describes. A member whose type is not the expected one is in {@code more}.
     *
     * @throws IllegalArgumentException when it is no object
     */
    public static BillingPlan from(JsonNode json) {
        Reader in = new Reader("BillingPlan", json);
        return new BillingPlan(
                in.take("billing_amount", Reader::integer),
                in.take("currency", Reader::text),
                in.take("from", Reader::text),
                in.take("interval", Reader.choice(Interval::of)),
                in.take("interval_frequency", Reader::integer),
                in.rest());
    }

    /** An object to fill. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void visit(Visitor visitor) {
        visitor.member("billing_amount", billingAmount, false);
        visitor.member("currency", currency, false);
        visitor.member("from", from_, false);
        visitor.member("interval", interval, false);
        visitor.member("interval_frequency", intervalFrequency, false);
    }

    @Override
    public String toString() {
        return Model.shown(this);
    }

    /** Fills a {@link BillingPlan}. */
    public static final class Builder {
        private Long billingAmount;
        private String currency;
        private String from_;
        private Interval interval;
        private Long intervalFrequency;
        private final Map<String, JsonNode> more = new LinkedHashMap<>();

        private Builder() {}

        /** Sets `billing_amount`. */
        public Builder billingAmount(Long billingAmount) {
            this.billingAmount = billingAmount;
            return this;
        }

        /** The same. */
        public Builder billingAmount(long billingAmount) {
            this.billingAmount = billingAmount;
            return this;
        }

        /** Sets `currency`. */
        public Builder currency(String currency) {
            this.currency = currency;
            return this;
        }

        /** Sets `from`. */
        public Builder from_(String from_) {
            this.from_ = from_;
            return this;
        }

        /** Sets `interval`. */
        public Builder interval(Interval interval) {
            this.interval = interval;
            return this;
        }

        /** Sets `interval_frequency`. */
        public Builder intervalFrequency(Long intervalFrequency) {
            this.intervalFrequency = intervalFrequency;
            return this;
        }

        /** The same. */
        public Builder intervalFrequency(long intervalFrequency) {
            this.intervalFrequency = intervalFrequency;
            return this;
        }

        /** A member that this version does not know: a text, number, flag, list, map, or an object of this package. */
        public Builder more(String name, Object value) {
            more.put(name, Json.of(value));
            return this;
        }

        /** The object. */
        public BillingPlan build() {
            return new BillingPlan(billingAmount, currency, from_, interval, intervalFrequency, more);
        }
    }
}
