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
 * Names a file that was uploaded.
 *
 * @param paymentDisputeAttachmentId payment_dispute_attachment_id. Needed in a request.
 * @param description description.
 * @param more members that this version does not know, as they came
 */
public record AttachmentRef(
        String paymentDisputeAttachmentId,
        String description,
        Map<String, JsonNode> more)
        implements Model {
    /** Takes copies of lists, so that the object never changes. */
    public AttachmentRef {
        more = Reader.copy(more);
    }

    /**
     * The object that a JSON object describes. A member whose type is not the expected one is in {@code more}.
     *
     * @throws IllegalArgumentException when it is no object
     */
    public static AttachmentRef from(JsonNode json) {
        Reader in = new Reader("AttachmentRef", json);
        return new AttachmentRef(
                in.take("payment_dispute_attachment_id", Reader::text),
                in.take("description", Reader::text),
                in.rest());
    }

    /** An object to fill. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void visit(Visitor visitor) {
        visitor.member("payment_dispute_attachment_id", paymentDisputeAttachmentId, false);
        visitor.member("description", description, true);
    }

    @Override
    public String toString() {
        return Model.shown(this);
    }

    /** Fills a {@link AttachmentRef}. */
    public static final class Builder {
        private String paymentDisputeAttachmentId;
        private String description;
        private final Map<String, JsonNode> more = new LinkedHashMap<>();

        private Builder() {}

        /** Sets `payment_dispute_attachment_id`. */
        public Builder paymentDisputeAttachmentId(String paymentDisputeAttachmentId) {
            this.paymentDisputeAttachmentId = paymentDisputeAttachmentId;
            return this;
        }

        /** Sets `description`. */
        public Builder description(String description) {
            this.description = description;
            return this;
        }

        /** A member that this version does not know: a text, number, flag, list, map, or an object of this package. */
        public Builder more(String name, Object value) {
            more.put(name, Json.of(value));
            return this;
        }

        /** The object. */
        public AttachmentRef build() {
            return new AttachmentRef(paymentDisputeAttachmentId, description, more);
        }
    }
}
