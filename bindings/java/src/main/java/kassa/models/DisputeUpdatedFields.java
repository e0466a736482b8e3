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
 * Members that were moved.
 *
 * @param evidenceResponseDeadlineAt The dispute calls it `representment.expires_at`.
 * @param more members that this version does not know, as they came
 */
public record DisputeUpdatedFields(
        String evidenceResponseDeadlineAt,
        Map<String, JsonNode> more)
        implements Model {
    /** Takes copies of lists, so that the object never changes. */
    public DisputeUpdatedFields {
        more = Reader.copy(more);
    }

    /**
     * The object that a JSON object describes. A member whose type is not the expected one is in {@code more}.
     *
     * @throws IllegalArgumentException when it is no object
     */
    public static DisputeUpdatedFields from(JsonNode json) {
        Reader in = new Reader("DisputeUpdatedFields", json);
        return new DisputeUpdatedFields(
                in.take("evidence_response_deadline_at", Reader::text),
                in.rest());
    }

    /** An object to fill. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void visit(Visitor visitor) {
        visitor.member("evidence_response_deadline_at", evidenceResponseDeadlineAt, false);
    }

    @Override
    public String toString() {
        return Model.shown(this);
    }

    /** Fills a {@link DisputeUpdatedFields}. */
    public static final class Builder {
        private String evidenceResponseDeadlineAt;
        private final Map<String, JsonNode> more = new LinkedHashMap<>();

        private Builder() {}

        /** The dispute calls it `representment.expires_at`. */
        public Builder evidenceResponseDeadlineAt(String evidenceResponseDeadlineAt) {
            this.evidenceResponseDeadlineAt = evidenceResponseDeadlineAt;
            return this;
        }

        /** A member that this version does not know: a text, number, flag, list, map, or an object of this package. */
        public Builder more(String name, Object value) {
            more.put(name, Json.of(value));
            return this;
        }

        /** The object. */
        public DisputeUpdatedFields build() {
            return new DisputeUpdatedFields(evidenceResponseDeadlineAt, more);
        }
    }
}
