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
 * Settlements of an interval.
 *
 * @param settlementReports settlement_reports. No source confirms it.
 * @param pagination pagination. No source confirms it.
 * @param more members that this version does not know, as they came
 */
public record SettlementList(
        List<SettlementReport> settlementReports,
        Pagination pagination,
        Map<String, JsonNode> more)
        implements Model {
    /** Takes copies of lists, so that the object never changes. */
    public SettlementList {
        settlementReports = Reader.copy(settlementReports);
        more = Reader.copy(more);
    }

    /**
     * The object that a JSON object describes. A member whose type is not the expected one is in {@code more}.
     *
     * @throws IllegalArgumentException when it is no object
     */
    public static SettlementList from(JsonNode json) {
        Reader in = new Reader("SettlementList", json);
        return new SettlementList(
                in.take("settlement_reports", Reader.list(Reader.object(SettlementReport::from))),
                in.take("pagination", Reader.object(Pagination::from)),
                in.rest());
    }

    /** An object to fill. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void visit(Visitor visitor) {
        visitor.member("settlement_reports", settlementReports, false);
        visitor.member("pagination", pagination, false);
    }

    @Override
    public String toString() {
        return Model.shown(this);
    }

    /** Fills a {@link SettlementList}. */
    public static final class Builder {
        private List<SettlementReport> settlementReports;
        private Pagination pagination;
        private final Map<String, JsonNode> more = new LinkedHashMap<>();

        private Builder() {}

        /** Sets `settlement_reports`. */
        public Builder settlementReports(List<SettlementReport> settlementReports) {
            this.settlementReports = settlementReports;
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
        public SettlementList build() {
            return new SettlementList(settlementReports, pagination, more);
        }
    }
}
