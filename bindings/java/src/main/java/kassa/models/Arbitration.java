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
 * A decision that can be appealed.
 *
 * @param preliminaryOutcome preliminary_outcome.
 * @param preliminaryOutcomeDetailed preliminary_outcome_detailed.
 * @param arbitrationRequest arbitration_request.
 * @param more members that this version does not know, as they came
 */
public record Arbitration(
        DisputeOutcome preliminaryOutcome,
        DisputeOutcomeDetailed preliminaryOutcomeDetailed,
        ArbitrationRequest arbitrationRequest,
        Map<String, JsonNode> more)
        implements Model {
    /** Takes copies of lists, so that the object never changes. */
    public Arbitration {
        more = Reader.copy(more);
    }

    /**
     * The object that a JSON object describes. A member whose type is not the expected one is in {@code more}.
     *
     * @throws IllegalArgumentException when it is no object
     */
    public static Arbitration from(JsonNode json) {
        Reader in = new Reader("Arbitration", json);
        return new Arbitration(
                in.take("preliminary_outcome", Reader.choice(DisputeOutcome::of)),
                in.take("preliminary_outcome_detailed", Reader.choice(DisputeOutcomeDetailed::of)),
                in.take("arbitration_request", Reader.object(ArbitrationRequest::from)),
                in.rest());
    }

    /** An object to fill. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void visit(Visitor visitor) {
        visitor.member("preliminary_outcome", preliminaryOutcome, false);
        visitor.member("preliminary_outcome_detailed", preliminaryOutcomeDetailed, false);
        visitor.member("arbitration_request", arbitrationRequest, false);
    }

    @Override
    public String toString() {
        return Model.shown(this);
    }

    /** Fills a {@link Arbitration}. */
    public static final class Builder {
        private DisputeOutcome preliminaryOutcome;
        private DisputeOutcomeDetailed preliminaryOutcomeDetailed;
        private ArbitrationRequest arbitrationRequest;
        private final Map<String, JsonNode> more = new LinkedHashMap<>();

        private Builder() {}

        /** Sets `preliminary_outcome`. */
        public Builder preliminaryOutcome(DisputeOutcome preliminaryOutcome) {
            this.preliminaryOutcome = preliminaryOutcome;
            return this;
        }

        /** Sets `preliminary_outcome_detailed`. */
        public Builder preliminaryOutcomeDetailed(DisputeOutcomeDetailed preliminaryOutcomeDetailed) {
            this.preliminaryOutcomeDetailed = preliminaryOutcomeDetailed;
            return this;
        }

        /** Sets `arbitration_request`. */
        public Builder arbitrationRequest(ArbitrationRequest arbitrationRequest) {
            this.arbitrationRequest = arbitrationRequest;
            return this;
        }

        /** A member that this version does not know: a text, number, flag, list, map, or an object of this package. */
        public Builder more(String name, Object value) {
            more.put(name, Json.of(value));
            return this;
        }

        /** The object. */
        public Arbitration build() {
            return new Arbitration(preliminaryOutcome, preliminaryOutcomeDetailed, arbitrationRequest, more);
        }
    }
}
