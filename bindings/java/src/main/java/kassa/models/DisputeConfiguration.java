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
 * Which framework holds. When it is left out, states and reasons tell.
 *
 * @param baseFramework base_framework.
 * @param options options.
 * @param more members that this version does not know, as they came
 */
public record DisputeConfiguration(
        DisputeFramework baseFramework,
        DisputeOptions options,
        Map<String, JsonNode> more)
        implements Model {
    /** Takes copies of lists, so that the object never changes. */
    public DisputeConfiguration {
        more = Reader.copy(more);
    }

    /**
     * The object that a JSON object describes. A member whose type is not the expected one is in {@code more}.
     *
     * @throws IllegalArgumentException when it is no object
     */
    public static DisputeConfiguration from(JsonNode json) {
        Reader in = new Reader("DisputeConfiguration", json);
        return new DisputeConfiguration(
                in.take("base_framework", Reader.choice(DisputeFramework::of)),
                in.take("options", Reader.object(DisputeOptions::from)),
                in.rest());
    }

    /** An object to fill. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void visit(Visitor visitor) {
        visitor.member("base_framework", baseFramework, false);
        visitor.member("options", options, false);
    }

    @Override
    public String toString() {
        return Model.shown(this);
    }

    /** Fills a {@link DisputeConfiguration}. */
    public static final class Builder {
        private DisputeFramework baseFramework;
        private DisputeOptions options;
        private final Map<String, JsonNode> more = new LinkedHashMap<>();

        private Builder() {}

        /** Sets `base_framework`. */
        public Builder baseFramework(DisputeFramework baseFramework) {
            this.baseFramework = baseFramework;
            return this;
        }

        /** Sets `options`. */
        public Builder options(DisputeOptions options) {
            this.options = options;
            return this;
        }

        /** A member that this version does not know: a text, number, flag, list, map, or an object of this package. */
        public Builder more(String name, Object value) {
            more.put(name, Json.of(value));
            return this;
        }

        /** The object. */
        public DisputeConfiguration build() {
            return new DisputeConfiguration(baseFramework, options, more);
        }
    }
}
