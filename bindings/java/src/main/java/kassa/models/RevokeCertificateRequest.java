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
 * From when on a certificate is void.
 *
 * @param revokedFrom Whole seconds in UTC. Needed in a request.
 * @param more members that this version does not know, as they came
 */
public record RevokeCertificateRequest(
        String revokedFrom,
        Map<String, JsonNode> more)
        implements Model {
    /** Takes copies of lists, so that the object never changes. */
    public RevokeCertificateRequest {
        more = Reader.copy(more);
    }

    /**
     * The object that a JSON object describes. A member whose type is not the expected one is in {@code more}.
     *
     * @throws IllegalArgumentException when it is no object
     */
    public static RevokeCertificateRequest from(JsonNode json) {
        Reader in = new Reader("RevokeCertificateRequest", json);
        return new RevokeCertificateRequest(
                in.take("revoked_from", Reader::text),
                in.rest());
    }

    /** An object to fill. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void visit(Visitor visitor) {
        visitor.member("revoked_from", revokedFrom, false);
    }

    @Override
    public String toString() {
        return Model.shown(this);
    }

    /** Fills a {@link RevokeCertificateRequest}. */
    public static final class Builder {
        private String revokedFrom;
        private final Map<String, JsonNode> more = new LinkedHashMap<>();

        private Builder() {}

        /** Whole seconds in UTC. */
        public Builder revokedFrom(String revokedFrom) {
            this.revokedFrom = revokedFrom;
            return this;
        }

        /** A member that this version does not know: a text, number, flag, list, map, or an object of this package. */
        public Builder more(String name, Object value) {
            more.put(name, Json.of(value));
            return this;
        }

        /** The object. */
        public RevokeCertificateRequest build() {
            return new RevokeCertificateRequest(revokedFrom, more);
        }
    }
}
