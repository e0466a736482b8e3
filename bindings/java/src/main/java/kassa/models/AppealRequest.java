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
 * An appeal. There is one.
 *
 * @param additionalInformation additional_information. Needed in a request.
 * @param attachments attachments.
 * @param more members that this version does not know, as they came
 */
public record AppealRequest(
        String additionalInformation,
        List<AttachmentRef> attachments,
        Map<String, JsonNode> more)
        implements Model {
    /** Takes copies of lists, so that the object never changes. */
    public AppealRequest {
        attachments = Reader.copy(attachments);
        more = Reader.copy(more);
    }

    /**
     * The object that a JSON object describes. A member whose type is not the expected one is in {@code more}.
     *
     * @throws IllegalArgumentException when it is no object
     */
    public static AppealRequest from(JsonNode json) {
        Reader in = new Reader("AppealRequest", json);
        return new AppealRequest(
                in.take("additional_information", Reader::text),
                in.take("attachments", Reader.list(Reader.object(AttachmentRef::from))),
                in.rest());
    }

    /** An object to fill. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void visit(Visitor visitor) {
        visitor.member("additional_information", additionalInformation, true);
        visitor.member("attachments", attachments, false);
    }

    @Override
    public String toString() {
        return Model.shown(this);
    }

    /** Fills a {@link AppealRequest}. */
    public static final class Builder {
        private String additionalInformation;
        private List<AttachmentRef> attachments;
        private final Map<String, JsonNode> more = new LinkedHashMap<>();

        private Builder() {}

        /** Sets `additional_information`. */
        public Builder additionalInformation(String additionalInformation) {
            this.additionalInformation = additionalInformation;
            return this;
        }

        /** Sets `attachments`. */
        public Builder attachments(List<AttachmentRef> attachments) {
            this.attachments = attachments;
            return this;
        }

        /** A member that this version does not know: a text, number, flag, list, map, or an object of this package. */
        public Builder more(String name, Object value) {
            more.put(name, Json.of(value));
            return this;
        }

        /** The object. */
        public AppealRequest build() {
            return new AppealRequest(additionalInformation, attachments, more);
        }
    }
}
