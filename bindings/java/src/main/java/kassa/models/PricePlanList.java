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
 * All price plans.
 *
 * @param pricePlans price_plans.
 * @param pagination pagination. No source confirms it.
 * @param more members that this version does not know, as they came
 */
public record PricePlanList(
        List<PricePlanSummary> pricePlans,
        Pagination pagination,
        Map<String, JsonNode> more)
        implements Model {
    /** Takes copies of lists, so that the object never changes. */
    public PricePlanList {
        pricePlans = Reader.copy(pricePlans);
        more = Reader.copy(more);
    }

    /**
     * The object that a JSON object describes. A member whose type is not the expected one is in {@code more}.
     *
     * @throws IllegalArgumentException when it is no object
     */
    public static PricePlanList from(JsonNode json) {
        Reader in = new Reader("PricePlanList", json);
        return new PricePlanList(
                in.take("price_plans", Reader.list(Reader.object(PricePlanSummary::from))),
                in.take("pagination", Reader.object(Pagination::from)),
                in.rest());
    }

    /** An object to fill. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void visit(Visitor visitor) {
        visitor.member("price_plans", pricePlans, false);
        visitor.member("pagination", pagination, false);
    }

    @Override
    public String toString() {
        return Model.shown(this);
    }

    /** Fills a {@link PricePlanList}. */
    public static final class Builder {
        private List<PricePlanSummary> pricePlans;
        private Pagination pagination;
        private final Map<String, JsonNode> more = new LinkedHashMap<>();

        private Builder() {}

        /** Sets `price_plans`. */
        public Builder pricePlans(List<PricePlanSummary> pricePlans) {
            this.pricePlans = pricePlans;
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
        public PricePlanList build() {
            return new PricePlanList(pricePlans, pagination, more);
        }
    }
}
