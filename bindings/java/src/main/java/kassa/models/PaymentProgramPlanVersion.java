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
 * A version of a program plan. Partners move to it without a call.
 *
 * @param version version.
 * @param effectiveFrom effective_from.
 * @param effectiveTo Null while no end is set.
 * @param more members that this version does not know, as they came
 */
public record PaymentProgramPlanVersion(
        String version,
        String effectiveFrom,
        String effectiveTo,
        Map<String, JsonNode> more)
        implements Model {
    /** Takes copies of lists, so that the object never changes. */
    public PaymentProgramPlanVersion {
        more = Reader.copy(more);
    }

    /**
     * The object that a JSON object describes. A member whose type is not the expected one is in {@code more}.
     *
     * @throws IllegalArgumentException when it is no object
     */
    public static PaymentProgramPlanVersion from(JsonNode json) {
        Reader in = new Reader("PaymentProgramPlanVersion", json);
        return new PaymentProgramPlanVersion(
                in.take("version", Reader::text),
                in.take("effective_from", Reader::text),
                in.take("effective_to", Reader::text),
                in.rest());
    }

    /** An object to fill. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void visit(Visitor visitor) {
        visitor.member("version", version, false);
        visitor.member("effective_from", effectiveFrom, false);
        visitor.member("effective_to", effectiveTo, false);
    }

    @Override
    public String toString() {
        return Model.shown(this);
    }

    /** Fills a {@link PaymentProgramPlanVersion}. */
    public static final class Builder {
        private String version;
        private String effectiveFrom;
        private String effectiveTo;
        private final Map<String, JsonNode> more = new LinkedHashMap<>();

        private Builder() {}

        /** Sets `version`. */
        public Builder version(String version) {
            this.version = version;
            return this;
        }

        /** Sets `effective_from`. */
        public Builder effectiveFrom(String effectiveFrom) {
            this.effectiveFrom = effectiveFrom;
            return this;
        }

        /** Null while no end is set. */
        public Builder effectiveTo(String effectiveTo) {
            this.effectiveTo = effectiveTo;
            return this;
        }

        /** A member that this version does not know: a text, number, flag, list, map, or an object of this package. */
        public Builder more(String name, Object value) {
            more.put(name, Json.of(value));
            return this;
        }

        /** The object. */
        public PaymentProgramPlanVersion build() {
            return new PaymentProgramPlanVersion(version, effectiveFrom, effectiveTo, more);
        }
    }
}
