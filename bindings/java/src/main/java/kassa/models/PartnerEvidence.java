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
 * What the partner brought forward.
 *
 * @param createdAt created_at.
 * @param additionalInformation Longer when it is written than when it is read.
 * @param attachments attachments.
 * @param more members that this version does not know, as they came
 */
public record PartnerEvidence(
        String createdAt,
        String additionalInformation,
        List<AttachmentView> attachments,
        Map<String, JsonNode> more)
        implements Model {
    /** Takes copies of lists, so that the object never changes. */
    public PartnerEvidence {
        attachments = Reader.copy(attachments);
        more = Reader.copy(more);
    }

    /**
     * The object that a JSON object describes. A member whose type is not the expected one is in {@code more}.
     *
     * @throws IllegalArgumentException when it is no object
     */
    public static PartnerEvidence from(JsonNode json) {
        Reader in = new Reader("PartnerEvidence", json);
        return new PartnerEvidence(
                in.take("created_at", Reader::text),
                in.take("additional_information", Reader::text),
                in.take("attachments", Reader.list(Reader.object(AttachmentView::from))),
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
    }

    @Override
    public String toString() {
        return Model.shown(this);
    }

    /** Fills a {@link PartnerEvidence}. */
    public static final class Builder {
        private String createdAt;
        private String additionalInformation;
        private List<AttachmentView> attachments;
        private final Map<String, JsonNode> more = new LinkedHashMap<>();

        private Builder() {}

        /** Sets `created_at`. */
        public Builder createdAt(String createdAt) {
            this.createdAt = createdAt;
            return this;
        }

        /** Longer when it is written than when it is read. */
        public Builder additionalInformation(String additionalInformation) {
            this.additionalInformation = additionalInformation;
            return this;
        }

        /** Sets `attachments`. */
        public Builder attachments(List<AttachmentView> attachments) {
            this.attachments = attachments;
            return this;
        }

        /** A member that this version does not know: a text, number, flag, list, map, or an object of this package. */
        public Builder more(String name, Object value) {
            more.put(name, Json.of(value));
            return this;
        }

        /** The object. */
        public PartnerEvidence build() {
            return new PartnerEvidence(createdAt, additionalInformation, attachments, more);
        }
    }
}
