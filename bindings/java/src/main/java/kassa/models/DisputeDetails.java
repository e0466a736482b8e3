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
 * What it is about.
 *
 * @param disputeAmount In the settlement currency.
 * @param currency currency.
 * @param createdBy created_by.
 * @param more members that this version does not know, as they came
 */
public record DisputeDetails(
        Long disputeAmount,
        String currency,
        DisputeCreator createdBy,
        Map<String, JsonNode> more)
        implements Model {
    /** Takes copies of lists, so that the object never changes. */
    public DisputeDetails {
        more = Reader.copy(more);
    }

    /**
     * The object that a JSON object describes. A member whose type is not the expected one is in {@code more}.
     *
     * @throws IllegalArgumentException when it is no object
     */
    public static DisputeDetails from(JsonNode json) {
        Reader in = new Reader("DisputeDetails", json);
        return new DisputeDetails(
                in.take("dispute_amount", Reader::integer),
                in.take("currency", Reader::text),
                in.take("created_by", Reader.choice(DisputeCreator::of)),
                in.rest());
    }

    /** An object to fill. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void visit(Visitor visitor) {
        visitor.member("dispute_amount", disputeAmount, false);
        visitor.member("currency", currency, false);
        visitor.member("created_by", createdBy, false);
    }

    @Override
    public String toString() {
        return Model.shown(this);
    }

    /** Fills a {@link DisputeDetails}. */
    public static final class Builder {
        private Long disputeAmount;
        private String currency;
        private DisputeCreator createdBy;
        private final Map<String, JsonNode> more = new LinkedHashMap<>();

        private Builder() {}

        /** In the settlement currency. */
        public Builder disputeAmount(Long disputeAmount) {
            this.disputeAmount = disputeAmount;
            return this;
        }

        /** The same. */
        public Builder disputeAmount(long disputeAmount) {
            this.disputeAmount = disputeAmount;
            return this;
        }

        /** Sets `currency`. */
        public Builder currency(String currency) {
            this.currency = currency;
            return this;
        }

        /** Sets `created_by`. */
        public Builder createdBy(DisputeCreator createdBy) {
            this.createdBy = createdBy;
            return this;
        }

        /** A member that this version does not know: a text, number, flag, list, map, or an object of this package. */
        public Builder more(String name, Object value) {
            more.put(name, Json.of(value));
            return this;
        }

        /** The object. */
        public DisputeDetails build() {
            return new DisputeDetails(disputeAmount, currency, createdBy, more);
        }
    }
}
