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
 * What was captured.
 *
 * @param lineItems line_items.
 * @param shipments shipments.
 * @param more members that this version does not know, as they came
 */
public record SupplementaryCaptureData(
        List<LineItem> lineItems,
        List<Shipment> shipments,
        Map<String, JsonNode> more)
        implements Model {
    /** Takes copies of lists, so that the object never changes. */
    public SupplementaryCaptureData {
        lineItems = Reader.copy(lineItems);
        shipments = Reader.copy(shipments);
        more = Reader.copy(more);
    }

    /**
     * The object that a JSON object describes. A member whose type is not the expected one is in {@code more}.
     *
     * @throws IllegalArgumentException when it is no object
     */
    public static SupplementaryCaptureData from(JsonNode json) {
        Reader in = new Reader("SupplementaryCaptureData", json);
        return new SupplementaryCaptureData(
                in.take("line_items", Reader.list(Reader.object(LineItem::from))),
                in.take("shipments", Reader.list(Reader.object(Shipment::from))),
                in.rest());
    }

    /** An object to fill. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void visit(Visitor visitor) {
        visitor.member("line_items", lineItems, false);
        visitor.member("shipments", shipments, false);
    }

    @Override
    public String toString() {
        return Model.shown(this);
    }

    /** Fills a {@link SupplementaryCaptureData}. */
    public static final class Builder {
        private List<LineItem> lineItems;
        private List<Shipment> shipments;
        private final Map<String, JsonNode> more = new LinkedHashMap<>();

        private Builder() {}

        /** Sets `line_items`. */
        public Builder lineItems(List<LineItem> lineItems) {
            this.lineItems = lineItems;
            return this;
        }

        /** Sets `shipments`. */
        public Builder shipments(List<Shipment> shipments) {
            this.shipments = shipments;
            return this;
        }

        /** A member that this version does not know: a text, number, flag, list, map, or an object of this package. */
        public Builder more(String name, Object value) {
            more.put(name, Json.of(value));
            return this;
        }

        /** The object. */
        public SupplementaryCaptureData build() {
            return new SupplementaryCaptureData(lineItems, shipments, more);
        }
    }
}
