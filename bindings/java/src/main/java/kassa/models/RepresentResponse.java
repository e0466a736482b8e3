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
 * The evidence is taken.
 *
 * @param state state.
 * @param createdAt created_at.
 * @param attachments attachments.
 * @param additionalInformation additional_information.
 * @param more members that this version does not know, as they came
 */
public record RepresentResponse(
        DisputeState state,
        String createdAt,
        List<AttachmentRef> attachments,
        String additionalInformation,
        Map<String, JsonNode> more)
        implements Model {
    /** Takes copies of lists, so that the object never changes. */
    public RepresentResponse {
        attachments = Reader.copy(attachments);
        more = Reader.copy(more);
    }

    /**
     * The object that a JSON object describes. A member whose type is not the expected one is in {@code more}.
     *
     * @throws IllegalArgumentException when it is no object
     */
    public static RepresentResponse from(JsonNode json) {
        Reader in = new Reader("RepresentResponse", json);
        return new RepresentResponse(
                in.take("state", Reader.choice(DisputeState::of)),
                in.take("created_at", Reader::text),
                in.take("attachments", Reader.list(Reader.object(AttachmentRef::from))),
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
        visitor.member("attachments", attachments, false);
        visitor.member("additional_information", additionalInformation, true);
    }

    @Override
    public String toString() {
        return Model.shown(this);
    }

    /** Fills a {@link RepresentResponse}. */
    public static final class Builder {
        private DisputeState state;
        private String createdAt;
        private List<AttachmentRef> attachments;
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

        /** Sets `attachments`. */
        public Builder attachments(List<AttachmentRef> attachments) {
            this.attachments = attachments;
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
        public RepresentResponse build() {
            return new RepresentResponse(state, createdAt, attachments, additionalInformation, more);
        }
    }
}
