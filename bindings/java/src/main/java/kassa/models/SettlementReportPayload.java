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
 * Event: a report can be read, or was uploaded. No source confirms it.
 *
 * @param settlementId settlement_id.
 * @param links Addresses of the report; their names are not published. Whoever has one may read the report.
 * @param fileName Of the uploaded file.
 * @param more members that this version does not know, as they came
 */
public record SettlementReportPayload(
        String settlementId,
        JsonNode links,
        String fileName,
        Map<String, JsonNode> more)
        implements Model {
    /** Takes copies of lists, so that the object never changes. */
    public SettlementReportPayload {
        more = Reader.copy(more);
    }

    /**
     * The object that a JSON object describes. A member whose type is not the expected one is in {@code more}.
     *
     * @throws IllegalArgumentException when it is no object
     */
    public static SettlementReportPayload from(JsonNode json) {
        Reader in = new Reader("SettlementReportPayload", json);
        return new SettlementReportPayload(
                in.take("settlement_id", Reader::text),
                in.take("links", Reader::any),
                in.take("file_name", Reader::text),
                in.rest());
    }

    /** An object to fill. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void visit(Visitor visitor) {
        visitor.member("settlement_id", settlementId, false);
        visitor.member("links", links, true);
        visitor.member("file_name", fileName, false);
    }

    @Override
    public String toString() {
        return Model.shown(this);
    }

    /** Fills a {@link SettlementReportPayload}. */
    public static final class Builder {
        private String settlementId;
        private JsonNode links;
        private String fileName;
        private final Map<String, JsonNode> more = new LinkedHashMap<>();

        private Builder() {}

        /** Sets `settlement_id`. */
        public Builder settlementId(String settlementId) {
            this.settlementId = settlementId;
            return this;
        }

        /** Addresses of the report; their names are not published. Whoever has one may read the report. */
        public Builder links(JsonNode links) {
            this.links = links;
            return this;
        }

        /** Of the uploaded file. */
        public Builder fileName(String fileName) {
            this.fileName = fileName;
            return this;
        }

        /** A member that this version does not know: a text, number, flag, list, map, or an object of this package. */
        public Builder more(String name, Object value) {
            more.put(name, Json.of(value));
            return this;
        }

        /** The object. */
        public SettlementReportPayload build() {
            return new SettlementReportPayload(settlementId, links, fileName, more);
        }
    }
}
