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
 * The one round of evidence of a dispute.
 *
 * @param state state.
 * @param previousState previous_state.
 * @param expiresAt The time that counts.
 * @param request request.
 * @param partnerEvidence partner_evidence.
 * @param more members that this version does not know, as they came
 */
public record Representment(
        RepresentmentState state,
        RepresentmentPreviousState previousState,
        String expiresAt,
        RepresentmentRequest request,
        PartnerEvidence partnerEvidence,
        Map<String, JsonNode> more)
        implements Model {
    /** Takes copies of lists, so that the object never changes. */
    public Representment {
        more = Reader.copy(more);
    }

    /**
     * The object that a JSON object describes. A member whose type is not the expected one is in {@code more}.
     *
     * @throws IllegalArgumentException when it is no object
     */
    public static Representment from(JsonNode json) {
        Reader in = new Reader("Representment", json);
        return new Representment(
                in.take("state", Reader.choice(RepresentmentState::of)),
                in.take("previous_state", Reader.choice(RepresentmentPreviousState::of)),
                in.take("expires_at", Reader::text),
                in.take("request", Reader.object(RepresentmentRequest::from)),
                in.take("partner_evidence", Reader.object(PartnerEvidence::from)),
                in.rest());
    }

    /** An object to fill. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void visit(Visitor visitor) {
        visitor.member("state", state, false);
        visitor.member("previous_state", previousState, false);
        visitor.member("expires_at", expiresAt, false);
        visitor.member("request", request, false);
        visitor.member("partner_evidence", partnerEvidence, false);
    }

    @Override
    public String toString() {
        return Model.shown(this);
    }

    /** Fills a {@link Representment}. */
    public static final class Builder {
        private RepresentmentState state;
        private RepresentmentPreviousState previousState;
        private String expiresAt;
        private RepresentmentRequest request;
        private PartnerEvidence partnerEvidence;
        private final Map<String, JsonNode> more = new LinkedHashMap<>();

        private Builder() {}

        /** Sets `state`. */
        public Builder state(RepresentmentState state) {
            this.state = state;
            return this;
        }

        /** Sets `previous_state`. */
        public Builder previousState(RepresentmentPreviousState previousState) {
            this.previousState = previousState;
            return this;
        }

        /** The time that counts. */
        public Builder expiresAt(String expiresAt) {
            this.expiresAt = expiresAt;
            return this;
        }

        /** Sets `request`. */
        public Builder request(RepresentmentRequest request) {
            this.request = request;
            return this;
        }

        /** Sets `partner_evidence`. */
        public Builder partnerEvidence(PartnerEvidence partnerEvidence) {
            this.partnerEvidence = partnerEvidence;
            return this;
        }

        /** A member that this version does not know: a text, number, flag, list, map, or an object of this package. */
        public Builder more(String name, Object value) {
            more.put(name, Json.of(value));
            return this;
        }

        /** The object. */
        public Representment build() {
            return new Representment(state, previousState, expiresAt, request, partnerEvidence, more);
        }
    }
}
