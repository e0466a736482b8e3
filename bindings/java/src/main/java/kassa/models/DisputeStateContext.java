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
 * What there is to know in this state, of either framework.
 *
 * @param representment representment.
 * @param partnerEvidence partner_evidence.
 * @param arbitrationExpiresAt Until when an appeal is possible.
 * @param disputeOutcome dispute_outcome.
 * @param disputeOutcomeDetailed dispute_outcome_detailed.
 * @param closedAt closed_at.
 * @param evidenceRequestType 2020, while evidence is awaited.
 * @param evidenceResponseDeadlineAt 2020, while evidence is awaited.
 * @param more members that this version does not know, as they came
 */
public record DisputeStateContext(
        Representment representment,
        PartnerEvidence partnerEvidence,
        String arbitrationExpiresAt,
        DisputeOutcome disputeOutcome,
        DisputeOutcomeDetailed disputeOutcomeDetailed,
        String closedAt,
        String evidenceRequestType,
        String evidenceResponseDeadlineAt,
        Map<String, JsonNode> more)
        implements Model {
    /** Takes copies of lists, so that the object never changes. */
    public DisputeStateContext {
        more = Reader.copy(more);
    }

    /**
     * The object that a JSON object describes. A member whose type is not the expected one is in {@code more}.
     *
     * @throws IllegalArgumentException when it is no object
     */
    public static DisputeStateContext from(JsonNode json) {
        Reader in = new Reader("DisputeStateContext", json);
        return new DisputeStateContext(
                in.take("representment", Reader.object(Representment::from)),
                in.take("partner_evidence", Reader.object(PartnerEvidence::from)),
                in.take("arbitration_expires_at", Reader::text),
                in.take("dispute_outcome", Reader.choice(DisputeOutcome::of)),
                in.take("dispute_outcome_detailed", Reader.choice(DisputeOutcomeDetailed::of)),
                in.take("closed_at", Reader::text),
                in.take("evidence_request_type", Reader::text),
                in.take("evidence_response_deadline_at", Reader::text),
                in.rest());
    }

    /** An object to fill. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void visit(Visitor visitor) {
        visitor.member("representment", representment, false);
        visitor.member("partner_evidence", partnerEvidence, false);
        visitor.member("arbitration_expires_at", arbitrationExpiresAt, false);
        visitor.member("dispute_outcome", disputeOutcome, false);
        visitor.member("dispute_outcome_detailed", disputeOutcomeDetailed, false);
        visitor.member("closed_at", closedAt, false);
        visitor.member("evidence_request_type", evidenceRequestType, false);
        visitor.member("evidence_response_deadline_at", evidenceResponseDeadlineAt, false);
    }

    @Override
    public String toString() {
        return Model.shown(this);
    }

    /** Fills a {@link DisputeStateContext}. */
    public static final class Builder {
        private Representment representment;
        private PartnerEvidence partnerEvidence;
        private String arbitrationExpiresAt;
        private DisputeOutcome disputeOutcome;
        private DisputeOutcomeDetailed disputeOutcomeDetailed;
        private String closedAt;
        private String evidenceRequestType;
        private String evidenceResponseDeadlineAt;
        private final Map<String, JsonNode> more = new LinkedHashMap<>();

        private Builder() {}

        /** Sets `representment`. */
        public Builder representment(Representment representment) {
            this.representment = representment;
            return this;
        }

        /** Sets `partner_evidence`. */
        public Builder partnerEvidence(PartnerEvidence partnerEvidence) {
            this.partnerEvidence = partnerEvidence;
            return this;
        }

        /** Until when an appeal is possible. */
        public Builder arbitrationExpiresAt(String arbitrationExpiresAt) {
            this.arbitrationExpiresAt = arbitrationExpiresAt;
            return this;
        }

        /** Sets `dispute_outcome`. */
        public Builder disputeOutcome(DisputeOutcome disputeOutcome) {
            this.disputeOutcome = disputeOutcome;
            return this;
        }

        /** Sets `dispute_outcome_detailed`. */
        public Builder disputeOutcomeDetailed(DisputeOutcomeDetailed disputeOutcomeDetailed) {
            this.disputeOutcomeDetailed = disputeOutcomeDetailed;
            return this;
        }

        /** Sets `closed_at`. */
        public Builder closedAt(String closedAt) {
            this.closedAt = closedAt;
            return this;
        }

        /** 2020, while evidence is awaited. */
        public Builder evidenceRequestType(String evidenceRequestType) {
            this.evidenceRequestType = evidenceRequestType;
            return this;
        }

        /** 2020, while evidence is awaited. */
        public Builder evidenceResponseDeadlineAt(String evidenceResponseDeadlineAt) {
            this.evidenceResponseDeadlineAt = evidenceResponseDeadlineAt;
            return this;
        }

        /** A member that this version does not know: a text, number, flag, list, map, or an object of this package. */
        public Builder more(String name, Object value) {
            more.put(name, Json.of(value));
            return this;
        }

        /** The object. */
        public DisputeStateContext build() {
            return new DisputeStateContext(representment, partnerEvidence, arbitrationExpiresAt, disputeOutcome, disputeOutcomeDetailed, closedAt, evidenceRequestType, evidenceResponseDeadlineAt, more);
        }
    }
}
