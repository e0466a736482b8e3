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
 * One version of a price plan. It may lie in the future.
 *
 * @param pricePlanId price_plan_id.
 * @param version version.
 * @param effectiveFrom effective_from.
 * @param rates Their form is not published.
 * @param pagination pagination. No source confirms it.
 * @param more members that this version does not know, as they came
 */
public record PricePlan(
        String pricePlanId,
        String version,
        String effectiveFrom,
        List<JsonNode> rates,
        Pagination pagination,
        Map<String, JsonNode> more)
        implements Model {
    /** Takes copies of lists, so that the object never changes. */
    public PricePlan {
        rates = Reader.copy(rates);
        more = Reader.copy(more);
    }

    /**
     * The object that a JSON object describes. A member whose type is not the expected one is in {@code more}.
     *
     * @throws IllegalArgumentException when it is no object
     */
    public static PricePlan from(JsonNode json) {
        Reader in = new Reader("PricePlan", json);
        return new PricePlan(
                in.take("price_plan_id", Reader::text),
                in.take("version", Reader::text),
                in.take("effective_from", Reader::text),
                in.take("rates", Reader.list(Reader::any)),
                in.take("pagination", Reader.object(Pagination::from)),
                in.rest());
    }

    /** An object to fill. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void visit(Visitor visitor) {
        visitor.member("price_plan_id", pricePlanId, false);
        visitor.member("version", version, false);
        visitor.member("effective_from", effectiveFrom, false);
        visitor.member("rates", rates, false);
        visitor.member("pagination", pagination, false);
    }

    @Override
    public String toString() {
        return Model.shown(this);
    }

    /** Fills a {@link PricePlan}. */
    public static final class Builder {
        private String pricePlanId;
        private String version;
        private String effectiveFrom;
        private List<JsonNode> rates;
        private Pagination pagination;
        private final Map<String, JsonNode> more = new LinkedHashMap<>();

        private Builder() {}

        /** Sets `price_plan_id`. */
        public Builder pricePlanId(String pricePlanId) {
            this.pricePlanId = pricePlanId;
            return this;
        }

        /** Sets `version`. */
        public Builder version(String version) {
            this.version = version;
            return this;
        }

        /** Sets `effective_from`. */
        public Builder effectiveFrom(String effectiveFrom) {
            this.effectiveFrom = effectiveFrom;
            return this;
        }

        /** Their form is not published. */
        public Builder rates(List<JsonNode> rates) {
            this.rates = rates;
            return this;
        }

        /** Sets `pagination`. */
        public Builder pagination(Pagination pagination) {
            this.pagination = pagination;
            return this;
        }

        /** A member that this version does not know: a text, number, flag, list, map, or an object of this package. */
        public Builder more(String name, Object value) {
            more.put(name, Json.of(value));
            return this;
        }

        /** The object. */
        public PricePlan build() {
            return new PricePlan(pricePlanId, version, effectiveFrom, rates, pagination, more);
        }
    }
}
