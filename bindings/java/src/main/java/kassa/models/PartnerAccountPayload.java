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
 * Event: an account became operational. No source confirms it.
 *
 * @param partnerAccountId partner_account_id.
 * @param partnerAccountReference partner_account_reference.
 * @param state state.
 * @param previousState previous_state.
 * @param more members that this version does not know, as they came
 */
public record PartnerAccountPayload(
        String partnerAccountId,
        String partnerAccountReference,
        PartnerAccountEventState state,
        PartnerAccountEventPreviousState previousState,
        Map<String, JsonNode> more)
        implements Model {
    /** Takes copies of lists, so that the object never changes. */
    public PartnerAccountPayload {
        more = Reader.copy(more);
    }

    /**
     * The object that a JSON object describes. A member whose type is not the expected one is in {@code more}.
     *
     * @throws IllegalArgumentException when it is no object
     */
    public static PartnerAccountPayload from(JsonNode json) {
        Reader in = new Reader("PartnerAccountPayload", json);
        return new PartnerAccountPayload(
                in.take("partner_account_id", Reader::text),
                in.take("partner_account_reference", Reader::text),
                in.take("state", Reader.choice(PartnerAccountEventState::of)),
                in.take("previous_state", Reader.choice(PartnerAccountEventPreviousState::of)),
                in.rest());
    }

    /** An object to fill. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void visit(Visitor visitor) {
        visitor.member("partner_account_id", partnerAccountId, false);
        visitor.member("partner_account_reference", partnerAccountReference, false);
        visitor.member("state", state, false);
        visitor.member("previous_state", previousState, false);
    }

    @Override
    public String toString() {
        return Model.shown(this);
    }

    /** Fills a {@link PartnerAccountPayload}. */
    public static final class Builder {
        private String partnerAccountId;
        private String partnerAccountReference;
        private PartnerAccountEventState state;
        private PartnerAccountEventPreviousState previousState;
        private final Map<String, JsonNode> more = new LinkedHashMap<>();

        private Builder() {}

        /** Sets `partner_account_id`. */
        public Builder partnerAccountId(String partnerAccountId) {
            this.partnerAccountId = partnerAccountId;
            return this;
        }

        /** Sets `partner_account_reference`. */
        public Builder partnerAccountReference(String partnerAccountReference) {
            this.partnerAccountReference = partnerAccountReference;
            return this;
        }

        /** Sets `state`. */
        public Builder state(PartnerAccountEventState state) {
            this.state = state;
            return this;
        }

        /** Sets `previous_state`. */
        public Builder previousState(PartnerAccountEventPreviousState previousState) {
            this.previousState = previousState;
            return this;
        }

        /** A member that this version does not know: a text, number, flag, list, map, or an object of this package. */
        public Builder more(String name, Object value) {
            more.put(name, Json.of(value));
            return this;
        }

        /** The object. */
        public PartnerAccountPayload build() {
            return new PartnerAccountPayload(partnerAccountId, partnerAccountReference, state, previousState, more);
        }
    }
}
