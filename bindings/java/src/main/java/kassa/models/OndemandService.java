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
 * A service that is charged when it is used.
 *
 * @param currency currency.
 * @param averageAmount average_amount.
 * @param minimumAmount minimum_amount.
 * @param maximumAmount maximum_amount.
 * @param purchaseInterval purchase_interval.
 * @param purchaseIntervalFrequency purchase_interval_frequency.
 * @param more members that this version does not know, as they came
 */
public record OndemandService(
        String currency,
        Long averageAmount,
        Long minimumAmount,
        Long maximumAmount,
        Interval purchaseInterval,
        Long purchaseIntervalFrequency,
        Map<String, JsonNode> more)
        implements Model {
    /** Takes copies of lists, so that the object never changes. */
    public OndemandService {
        more = Reader.copy(more);
    }

    /**
     * The object that a JSON object describes. A member whose type is not the expected one is in {@code more}.
     *
     * @throws IllegalArgumentException when it is no object
     */
    public static OndemandService from(JsonNode json) {
        Reader in = new Reader("OndemandService", json);
        return new OndemandService(
                in.take("currency", Reader::text),
                in.take("average_amount", Reader::integer),
                in.take("minimum_amount", Reader::integer),
                in.take("maximum_amount", Reader::integer),
                in.take("purchase_interval", Reader.choice(Interval::of)),
                in.take("purchase_interval_frequency", Reader::integer),
                in.rest());
    }

    /** An object to fill. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void visit(Visitor visitor) {
        visitor.member("currency", currency, false);
        visitor.member("average_amount", averageAmount, false);
        visitor.member("minimum_amount", minimumAmount, false);
        visitor.member("maximum_amount", maximumAmount, false);
        visitor.member("purchase_interval", purchaseInterval, false);
        visitor.member("purchase_interval_frequency", purchaseIntervalFrequency, false);
    }

    @Override
    public String toString() {
        return Model.shown(this);
    }

    /** Fills a {@link OndemandService}. */
    public static final class Builder {
        private String currency;
        private Long averageAmount;
        private Long minimumAmount;
        private Long maximumAmount;
        private Interval purchaseInterval;
        private Long purchaseIntervalFrequency;
        private final Map<String, JsonNode> more = new LinkedHashMap<>();

        private Builder() {}

        /** Sets `currency`. */
        public Builder currency(String currency) {
            this.currency = currency;
            return this;
        }

        /** Sets `average_amount`. */
        public Builder averageAmount(Long averageAmount) {
            this.averageAmount = averageAmount;
            return this;
        }

        /** The same. */
        public Builder averageAmount(long averageAmount) {
            this.averageAmount = averageAmount;
            return this;
        }

        /** Sets `minimum_amount`. */
        public Builder minimumAmount(Long minimumAmount) {
            this.minimumAmount = minimumAmount;
            return this;
        }

        /** The same. */
        public Builder minimumAmount(long minimumAmount) {
            this.minimumAmount = minimumAmount;
            return this;
        }

        /** Sets `maximum_amount`. */
        public Builder maximumAmount(Long maximumAmount) {
            this.maximumAmount = maximumAmount;
            return this;
        }

        /** The same. */
        public Builder maximumAmount(long maximumAmount) {
            this.maximumAmount = maximumAmount;
            return this;
        }

        /** Sets `purchase_interval`. */
        public Builder purchaseInterval(Interval purchaseInterval) {
            this.purchaseInterval = purchaseInterval;
            return this;
        }

        /** Sets `purchase_interval_frequency`. */
        public Builder purchaseIntervalFrequency(Long purchaseIntervalFrequency) {
            this.purchaseIntervalFrequency = purchaseIntervalFrequency;
            return this;
        }

        /** The same. */
        public Builder purchaseIntervalFrequency(long purchaseIntervalFrequency) {
            this.purchaseIntervalFrequency = purchaseIntervalFrequency;
            return this;
        }

        /** A member that this version does not know: a text, number, flag, list, map, or an object of this package. */
        public Builder more(String name, Object value) {
            more.put(name, Json.of(value));
            return this;
        }

        /** The object. */
        public OndemandService build() {
            return new OndemandService(currency, averageAmount, minimumAmount, maximumAmount, purchaseInterval, purchaseIntervalFrequency, more);
        }
    }
}
