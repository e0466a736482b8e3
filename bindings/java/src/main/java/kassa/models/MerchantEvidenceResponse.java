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
 * 2020: what the partner answered.
 *
 * @param createdAt created_at.
 * @param additionalInformation additional_information.
 * @param attachments attachments.
 * @param details The answered questions.
 * @param more members that this version does not know, as they came
 */
public record MerchantEvidenceResponse(
        String createdAt,
        String additionalInformation,
        List<AttachmentRef> attachments,
        JsonNode details,
        Map<String, JsonNode> more)
        implements Model {
    /** Takes copies of lists, so that the object never changes. */
    public MerchantEvidenceResponse {
        attachments = Reader.copy(attachments);
        more = Reader.copy(more);
    }

    /**
     * The object that a JSON object describes. A member whose type is not the expected one is in {@code more}.
     *
     * @throws IllegalArgumentException when it is no object
     */
    public static MerchantEvidenceResponse from(JsonNode json) {
        Reader in = new Reader("MerchantEvidenceResponse", json);
        return new MerchantEvidenceResponse(
                in.take("created_at", Reader::text),
                in.take("additional_information", Reader::text),
                in.take("attachments", Reader.list(Reader.object(AttachmentRef::from))),
                in.take("details", Reader::any),
                in.rest());
    }

    /** An object to fill. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void visit(Visitor visitor) {
        visitor.member("created_at", createdAt, false);
        visitor.member("additional_information", additionalInformation, true);
        visitor.member("attachments", attachments, false);
        visitor.member("details", details, true);
    }

    @Override
    public String toString() {
        return Model.shown(this);
    }

    /** Fills a {@link MerchantEvidenceResponse}. */
    public static final class Builder {
        private String createdAt;
        private String additionalInformation;
        private List<AttachmentRef> attachments;
        private JsonNode details;
        private final Map<String, JsonNode> more = new LinkedHashMap<>();

        private Builder() {}

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

        /** Sets `attachments`. */
        public Builder attachments(List<AttachmentRef> attachments) {
            this.attachments = attachments;
            return this;
        }

        /** The answered questions. */
        public Builder details(JsonNode details) {
            this.details = details;
            return this;
        }

        /** A member that this version does not know: a text, number, flag, list, map, or an object of this package. */
        public Builder more(String name, Object value) {
            more.put(name, Json.of(value));
            return this;
        }

        /** The object. */
        public MerchantEvidenceResponse build() {
            return new MerchantEvidenceResponse(createdAt, additionalInformation, attachments, details, more);
        }
    }
}
