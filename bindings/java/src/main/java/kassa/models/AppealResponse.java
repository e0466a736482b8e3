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
 * The appeal is taken.
 *
 * @param state state.
 * @param createdAt created_at.
 * @param additionalInformation additional_information.
 * @param more members that this version does not know, as they came
 */
public record AppealResponse(
        DisputeState state,
        String createdAt,
        String additionalInformation,
        Map<String, JsonNode> more)
        implements Model {
    /** Takes copies of lists, so that the object never changes. */
    public AppealResponse {
        more = Reader.copy(more);
    }

    /**
     * The object that a JSON object describes. A member whose type is not the expected one is in {@code more}.
     *
     * @throws IllegalArgumentException when it is no object
     */
    public static AppealResponse from(JsonNode json) {
        Reader in = new Reader("AppealResponse", json);
        return new AppealResponse(
                in.take("state", Reader.choice(DisputeState::of)),
                in.take("created_at", Reader::text),
                in.take("additional_information", Reader::text),
                in.rest());
    }

    /** An object to fill. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void visit(Visitor visitor) {
        visitor.member("state", state, false);
        visitor.member("created_at", createdAt, false);
        visitor.member("additional_information", additionalInformation, true);
    }

    @Override
    public String toString() {
        return Model.shown(this);
    }

    /** Fills a {@link AppealResponse}. */
    public static final class Builder {
        private DisputeState state;
        private String createdAt;
        private String additionalInformation;
        private final Map<String, JsonNode> more = new LinkedHashMap<>();

        private Builder() {}

        /** Sets `state`. */
        public Builder state(DisputeState state) {
            this.state = state;
            return this;
        }

        /** Sets `created_at`. */
        public Builder createdAt(String createdAt) {
            this.createdAt = createdAt;
            return this;
        }

        /** Sets `additional_information`. */
        public Builder additionalInformation(String additionalInformation) {
            this.additionalInformation = additionalInformation;
            return this;
        }

        /** A member that this version does not know: a text, number, flag, list, map, or an object of this package. */
        public Builder more(String name, Object value) {
            more.put(name, Json.of(value));
            return this;
        }

        /** The object. */
        public AppealResponse build() {
            return new AppealResponse(state, createdAt, additionalInformation, more);
        }
    }
}
