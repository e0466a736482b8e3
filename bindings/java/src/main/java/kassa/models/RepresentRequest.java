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
 * 2026: the evidence. Nothing can be added later.
 *
 * @param attachments attachments. Needed in a request.
 * @param additionalInformation additional_information.
 * @param partnerProposedRefundAmount Less than the disputed amount.
 * @param more members that this version does not know, as they came
 */
public record RepresentRequest(
        List<AttachmentRef> attachments,
        String additionalInformation,
        Long partnerProposedRefundAmount,
        Map<String, JsonNode> more)
        implements Model {
    /** Takes copies of lists, so that the object never changes. */
    public RepresentRequest {
        attachments = Reader.copy(attachments);
        more = Reader.copy(more);
    }

    /**
     * The object that a JSON object describes. A member whose type is not the expected one is in {@code more}.
     *
     * @throws IllegalArgumentException when it is no object
     */
    public static RepresentRequest from(JsonNode json) {
        Reader in = new Reader("RepresentRequest", json);
        return new RepresentRequest(
                in.take("attachments", Reader.list(Reader.object(AttachmentRef::from))),
                in.take("additional_information", Reader::text),
                in.take("partner_proposed_refund_amount", Reader::integer),
                in.rest());
    }

    /** An object to fill. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void visit(Visitor visitor) {
        visitor.member("attachments", attachments, false);
        visitor.member("additional_information", additionalInformation, true);
        visitor.member("partner_proposed_refund_amount", partnerProposedRefundAmount, false);
    }

    @Override
    public String toString() {
        return Model.shown(this);
    }

    /** Fills a {@link RepresentRequest}. */
    public static final class Builder {
        private List<AttachmentRef> attachments;
        private String additionalInformation;
        private Long partnerProposedRefundAmount;
        private final Map<String, JsonNode> more = new LinkedHashMap<>();

        private Builder() {}

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

        /** Less than the disputed amount. */
        public Builder partnerProposedRefundAmount(Long partnerProposedRefundAmount) {
            this.partnerProposedRefundAmount = partnerProposedRefundAmount;
            return this;
        }

        /** The same. */
        public Builder partnerProposedRefundAmount(long partnerProposedRefundAmount) {
            this.partnerProposedRefundAmount = partnerProposedRefundAmount;
            return this;
        }

        /** A member that this version does not know: a text, number, flag, list, map, or an object of this package. */
        public Builder more(String name, Object value) {
            more.put(name, Json.of(value));
            return this;
        }

        /** The object. */
        public RepresentRequest build() {
            return new RepresentRequest(attachments, additionalInformation, partnerProposedRefundAmount, more);
        }
    }
}
