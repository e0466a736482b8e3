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
 * What was generated.
 *
 * @param settlementReports settlement_reports.
 * @param more members that this version does not know, as they came
 */
public record GenerateSettlementResponse(
        List<GeneratedSettlement> settlementReports,
        Map<String, JsonNode> more)
        implements Model {
    /** Takes copies of lists, so that the object never changes. */
    public GenerateSettlementResponse {
        settlementReports = Reader.copy(settlementReports);
        more = Reader.copy(more);
    }

    /**
     * The object that a JSON object describes. A member whose type is not the expected one is in {@code more}.
     *
     * @throws IllegalArgumentException when it is no object
     */
    public static GenerateSettlementResponse from(JsonNode json) {
        Reader in = new Reader("GenerateSettlementResponse", json);
        return new GenerateSettlementResponse(
                in.take("settlement_reports", Reader.list(Reader.object(GeneratedSettlement::from))),
                in.rest());
    }

    /** An object to fill. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void visit(Visitor visitor) {
        visitor.member("settlement_reports", settlementReports, false);
    }

    @Override
    public String toString() {
        return Model.shown(this);
    }

    /** Fills a {@link GenerateSettlementResponse}. */
    public static final class Builder {
        private List<GeneratedSettlement> settlementReports;
        private final Map<String, JsonNode> more = new LinkedHashMap<>();

        private Builder() {}

        /** Sets `settlement_reports`. */
        public Builder settlementReports(List<GeneratedSettlement> settlementReports) {
            this.settlementReports = settlementReports;
            return this;
        }

        /** A member that this version does not know: a text, number, flag, list, map, or an object of this package. */
        public Builder more(String name, Object value) {
            more.put(name, Json.of(value));
            return this;
        }

        /** The object. */
        public GenerateSettlementResponse build() {
            return new GenerateSettlementResponse(settlementReports, more);
        }
    }
}
