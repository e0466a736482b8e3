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
 * From when on calls without a certificate are refused.
 *
 * @param enforcedFrom `NOW`, or a time not in the past and at most three months ahead. Needed in a request.
 * @param more members that this version does not know, as they came
 */
public record MtlsEnforcementRequest(
        String enforcedFrom,
        Map<String, JsonNode> more)
        implements Model {
    /** Takes copies of lists, so that the object never changes. */
    public MtlsEnforcementRequest {
        more = Reader.copy(more);
    }

    /**
     * The object that a JSON object describes. A member whose type is not the expected one is in {@code more}.
     *
     * @throws IllegalArgumentException when it is no object
     */
    public static MtlsEnforcementRequest from(JsonNode json) {
        Reader in = new Reader("MtlsEnforcementRequest", json);
        return new MtlsEnforcementRequest(
                in.take("enforced_from", Reader::text),
                in.rest());
    }

    /** An object to fill. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void visit(Visitor visitor) {
        visitor.member("enforced_from", enforcedFrom, false);
    }

    @Override
    public String toString() {
        return Model.shown(this);
    }

    /** Fills a {@link MtlsEnforcementRequest}. */
    public static final class Builder {
        private String enforcedFrom;
        private final Map<String, JsonNode> more = new LinkedHashMap<>();

        private Builder() {}

        /** `NOW`, or a time not in the past and at most three months ahead. */
        public Builder enforcedFrom(String enforcedFrom) {
            this.enforcedFrom = enforcedFrom;
            return this;
        }

        /** A member that this version does not know: a text, number, flag, list, map, or an object of this package. */
        public Builder more(String name, Object value) {
            more.put(name, Json.of(value));
            return this;
        }

        /** The object. */
        public MtlsEnforcementRequest build() {
            return new MtlsEnforcementRequest(enforcedFrom, more);
        }
    }
}
