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
 * Whether the money is certain. Without guarantee, delivery waits for FUNDED.
 *
 * @param type type.
 * @param state state.
 * @param more members that this version does not know, as they came
 */
public record PaymentFunding(
        PaymentFundingType type,
        PaymentFundingState state,
        Map<String, JsonNode> more)
        implements Model {
    /** Takes copies of lists, so that the object never changes. */
    public PaymentFunding {
        more = Reader.copy(more);
    }

    /**
     * The object that a JSON object describes. A member whose type is not the expected one is in {@code more}.
     *
     * @throws IllegalArgumentException when it is no object
     */
    public static PaymentFunding from(JsonNode json) {
        Reader in = new Reader("PaymentFunding", json);
        return new PaymentFunding(
                in.take("type", Reader.choice(PaymentFundingType::of)),
                in.take("state", Reader.choice(PaymentFundingState::of)),
                in.rest());
    }

    /** An object to fill. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void visit(Visitor visitor) {
        visitor.member("type", type, false);
        visitor.member("state", state, false);
    }

    @Override
    public String toString() {
        return Model.shown(this);
    }

    /** Fills a {@link PaymentFunding}. */
    public static final class Builder {
        private PaymentFundingType type;
        private PaymentFundingState state;
        private final Map<String, JsonNode> more = new LinkedHashMap<>();

        private Builder() {}

        /** Sets `type`. */
        public Builder type(PaymentFundingType type) {
            this.type = type;
            return this;
        }

        /** Sets `state`. */
        public Builder state(PaymentFundingState state) {
            this.state = state;
            return this;
        }

        /** A member that this version does not know: a text, number, flag, list, map, or an object of this package. */
        public Builder more(String name, Object value) {
            more.put(name, Json.of(value));
            return this;
        }

        /** The object. */
        public PaymentFunding build() {
            return new PaymentFunding(type, state, more);
        }
    }
}
