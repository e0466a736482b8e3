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
 * The answer: questions and answers of 2020, or evidence of 2026.
 *
 * @param additionalInformation additional_information.
 * @param attachments Up to ten in 2026.
 * @param details 2020: which questions, depends on the reason of the dispute.
 * @param partnerProposedRefundAmount 2026: less than the disputed amount.
 * @param more members that this version does not know, as they came
 */
public record RespondToDisputeRequest(
        String additionalInformation,
        List<AttachmentRef> attachments,
        QuestionnaireAnswers details,
        Long partnerProposedRefundAmount,
        Map<String, JsonNode> more)
        implements Model {
    /** Takes copies of lists, so that the object never changes. */
    public RespondToDisputeRequest {
        attachments = Reader.copy(attachments);
        more = Reader.copy(more);
    }

    /**
     * The object that a JSON object describes. A member whose type is not the expected one is in {@code more}.
     *
     * @throws IllegalArgumentException when it is no object
     */
    public static RespondToDisputeRequest from(JsonNode json) {
        Reader in = new Reader("RespondToDisputeRequest", json);
        return new RespondToDisputeRequest(
                in.take("additional_information", Reader::text),
                in.take("attachments", Reader.list(Reader.object(AttachmentRef::from))),
                in.take("details", Reader.object(QuestionnaireAnswers::from)),
                in.take("partner_proposed_refund_amount", Reader::integer),
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
        visitor.member("details", details, false);
        visitor.member("partner_proposed_refund_amount", partnerProposedRefundAmount, false);
    }

    @Override
    public String toString() {
        return Model.shown(this);
    }

    /** Fills a {@link RespondToDisputeRequest}. */
    public static final class Builder {
        private String additionalInformation;
        private List<AttachmentRef> attachments;
        private QuestionnaireAnswers details;
        private Long partnerProposedRefundAmount;
        private final Map<String, JsonNode> more = new LinkedHashMap<>();

        private Builder() {}

        /** Sets `additional_information`. */
        public Builder additionalInformation(String additionalInformation) {
            this.additionalInformation = additionalInformation;
            return this;
        }

        /** Up to ten in 2026. */
        public Builder attachments(List<AttachmentRef> attachments) {
            this.attachments = attachments;
            return this;
        }

        /** 2020: which questions, depends on the reason of the dispute. */
        public Builder details(QuestionnaireAnswers details) {
            this.details = details;
            return this;
        }

        /** 2026: less than the disputed amount. */
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
        public RespondToDisputeRequest build() {
            return new RespondToDisputeRequest(additionalInformation, attachments, details, partnerProposedRefundAmount, more);
        }
    }
}
