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
 * What is refunded.
 *
 * @param lineItems Needed against a transaction with several captures: it says which one.
 * @param more members that this version does not know, as they came
 */
public record SupplementaryRefundData(
        List<LineItem> lineItems,
        Map<String, JsonNode> more)
        implements Model {
    /** Takes copies of lists, so that the object never changes. */
    public SupplementaryRefundData {
        lineItems = Reader.copy(lineItems);
        more = Reader.copy(more);
    }

    /**
     * The object that a JSON object describes. A member whose type is not the expected one is in {@code more}.
     *
     * @throws IllegalArgumentException when it is no object
     */
    public static SupplementaryRefundData from(JsonNode json) {
        Reader in = new Reader("SupplementaryRefundData", json);
        return new SupplementaryRefundData(
                in.take("line_items", Reader.list(Reader.object(LineItem::from))),
                in.rest());
    }

    /** An object to fill. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void visit(Visitor visitor) {
        visitor.member("line_items", lineItems, false);
    }

    @Override
    public String toString() {
        return Model.shown(this);
    }

    /** Fills a {@link SupplementaryRefundData}. */
    public static final class Builder {
        private List<LineItem> lineItems;
        private final Map<String, JsonNode> more = new LinkedHashMap<>();

        private Builder() {}

        /** Needed against a transaction with several captures: it says which one. */
        public Builder lineItems(List<LineItem> lineItems) {
            this.lineItems = lineItems;
            return this;
        }

        /** A member that this version does not know: a text, number, flag, list, map, or an object of this package. */
        public Builder more(String name, Object value) {
            more.put(name, Json.of(value));
            return this;
        }

        /** The object. */
        public SupplementaryRefundData build() {
            return new SupplementaryRefundData(lineItems, more);
        }
    }
}
