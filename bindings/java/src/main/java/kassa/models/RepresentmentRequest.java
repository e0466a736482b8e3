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
 * What Klarna asks for.
 *
 * @param additionalInformation additional_information.
 * @param requestedAt requested_at.
 * @param more members that this version does not know, as they came
 */
public record RepresentmentRequest(
        String additionalInformation,
        String requestedAt,
        Map<String, JsonNode> more)
        implements Model {
    /** Takes copies of lists, so that the object never changes. */
    public RepresentmentRequest {
        more = Reader.copy(more);
    }

    /**
     * The object that a JSON object describes. A member whose type is not the expected one is in {@code more}.
     *
     * @throws IllegalArgumentException when it is no object
     */
    public static RepresentmentRequest from(JsonNode json) {
        Reader in = new Reader("RepresentmentRequest", json);
        return new RepresentmentRequest(
                in.take("additional_information", Reader::text),
                in.take("requested_at", Reader::text),
                in.rest());
    }

    /** An object to fill. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void visit(Visitor visitor) {
        visitor.member("additional_information", additionalInformation, true);
        visitor.member("requested_at", requestedAt, false);
    }

    @Override
    public String toString() {
        return Model.shown(this);
    }

    /** Fills a {@link RepresentmentRequest}. */
    public static final class Builder {
        private String additionalInformation;
        private String requestedAt;
        private final Map<String, JsonNode> more = new LinkedHashMap<>();

        private Builder() {}

        /** Sets `additional_information`. */
        public Builder additionalInformation(String additionalInformation) {
            this.additionalInformation = additionalInformation;
            return this;
        }

        /** Sets `requested_at`. */
        public Builder requestedAt(String requestedAt) {
            this.requestedAt = requestedAt;
            return this;
        }

        /** A member that this version does not know: a text, number, flag, list, map, or an object of this package. */
        public Builder more(String name, Object value) {
            more.put(name, Json.of(value));
            return this;
        }

        /** The object. */
        public RepresentmentRequest build() {
            return new RepresentmentRequest(additionalInformation, requestedAt, more);
        }
    }
}
