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
 * 2020: what Klarna asks for.
 *
 * @param createdAt created_at.
 * @param state state.
 * @param comment comment.
 * @param more members that this version does not know, as they came
 */
public record MerchantEvidenceRequest(
        String createdAt,
        MerchantEvidenceState state,
        String comment,
        Map<String, JsonNode> more)
        implements Model {
    /** Takes copies of lists, so that the object never changes. */
    public MerchantEvidenceRequest {
        more = Reader.copy(more);
    }

    /**
     * The object that a JSON object describes. A member whose type is not the expected one is in {@code more}.
     *
     * @throws IllegalArgumentException when it is no object
     */
    public static MerchantEvidenceRequest from(JsonNode json) {
        Reader in = new Reader("MerchantEvidenceRequest", json);
        return new MerchantEvidenceRequest(
                in.take("created_at", Reader::text),
                in.take("state", Reader.choice(MerchantEvidenceState::of)),
                in.take("comment", Reader::text),
                in.rest());
    }

    /** An object to fill. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void visit(Visitor visitor) {
        visitor.member("created_at", createdAt, false);
        visitor.member("state", state, false);
        visitor.member("comment", comment, true);
    }

    @Override
    public String toString() {
        return Model.shown(this);
    }

    /** Fills a {@link MerchantEvidenceRequest}. */
    public static final class Builder {
        private String createdAt;
        private MerchantEvidenceState state;
        private String comment;
        private final Map<String, JsonNode> more = new LinkedHashMap<>();

        private Builder() {}

        /** Sets `created_at`. */
        public Builder createdAt(String createdAt) {
            this.createdAt = createdAt;
            return this;
        }

        /** Sets `state`. */
        public Builder state(MerchantEvidenceState state) {
            this.state = state;
            return this;
        }

        /** Sets `comment`. */
        public Builder comment(String comment) {
            this.comment = comment;
            return this;
        }

        /** A member that this version does not know: a text, number, flag, list, map, or an object of this package. */
        public Builder more(String name, Object value) {
            more.put(name, Json.of(value));
            return this;
        }

        /** The object. */
        public MerchantEvidenceRequest build() {
            return new MerchantEvidenceRequest(createdAt, state, comment, more);
        }
    }
}
