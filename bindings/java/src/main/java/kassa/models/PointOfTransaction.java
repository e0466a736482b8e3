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
 * The device.
 *
 * @param type type.
 * @param terminalReference terminal_reference.
 * @param more members that this version does not know, as they came
 */
public record PointOfTransaction(
        PointOfTransactionType type,
        String terminalReference,
        Map<String, JsonNode> more)
        implements Model {
    /** Takes copies of lists, so that the object never changes. */
    public PointOfTransaction {
        more = Reader.copy(more);
    }

    /**
     * The object that a JSON object describes. A member whose type is not the expected one is in {@code more}.
     *
     * @throws IllegalArgumentException when it is no object
     */
    public static PointOfTransaction from(JsonNode json) {
        Reader in = new Reader("PointOfTransaction", json);
        return new PointOfTransaction(
                in.take("type", Reader.choice(PointOfTransactionType::of)),
                in.take("terminal_reference", Reader::text),
                in.rest());
    }

    /** An object to fill. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void visit(Visitor visitor) {
        visitor.member("type", type, false);
        visitor.member("terminal_reference", terminalReference, false);
    }

    @Override
    public String toString() {
        return Model.shown(this);
    }

    /** Fills a {@link PointOfTransaction}. */
    public static final class Builder {
        private PointOfTransactionType type;
        private String terminalReference;
        private final Map<String, JsonNode> more = new LinkedHashMap<>();

        private Builder() {}

        /** Sets `type`. */
        public Builder type(PointOfTransactionType type) {
            this.type = type;
            return this;
        }

        /** Sets `terminal_reference`. */
        public Builder terminalReference(String terminalReference) {
            this.terminalReference = terminalReference;
            return this;
        }

        /** A member that this version does not know: a text, number, flag, list, map, or an object of this package. */
        public Builder more(String name, Object value) {
            more.put(name, Json.of(value));
            return this;
        }

        /** The object. */
        public PointOfTransaction build() {
            return new PointOfTransaction(type, terminalReference, more);
        }
    }
}
