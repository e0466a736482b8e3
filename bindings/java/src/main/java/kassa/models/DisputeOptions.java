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
 * Choices within the framework.
 *
 * @param holdPolicy hold_policy.
 * @param more members that this version does not know, as they came
 */
public record DisputeOptions(
        DisputeHoldPolicy holdPolicy,
        Map<String, JsonNode> more)
        implements Model {
    /** Takes copies of lists, so that the object never changes. */
    public DisputeOptions {
        more = Reader.copy(more);
    }

    /**
     * The object that a JSON object describes. A member whose type is not the expected one is in {@code more}.
     *
     * @throws IllegalArgumentException when it is no object
     */
    public static DisputeOptions from(JsonNode json) {
        Reader in = new Reader("DisputeOptions", json);
        return new DisputeOptions(
                in.take("hold_policy", Reader.choice(DisputeHoldPolicy::of)),
                in.rest());
    }

    /** An object to fill. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void visit(Visitor visitor) {
        visitor.member("hold_policy", holdPolicy, false);
    }

    @Override
    public String toString() {
        return Model.shown(this);
    }

    /** Fills a {@link DisputeOptions}. */
    public static final class Builder {
        private DisputeHoldPolicy holdPolicy;
        private final Map<String, JsonNode> more = new LinkedHashMap<>();

        private Builder() {}

        /** Sets `hold_policy`. */
        public Builder holdPolicy(DisputeHoldPolicy holdPolicy) {
            this.holdPolicy = holdPolicy;
            return this;
        }

        /** A member that this version does not know: a text, number, flag, list, map, or an object of this package. */
        public Builder more(String name, Object value) {
            more.put(name, Json.of(value));
            return this;
        }

        /** The object. */
        public DisputeOptions build() {
            return new DisputeOptions(holdPolicy, more);
        }
    }
}
