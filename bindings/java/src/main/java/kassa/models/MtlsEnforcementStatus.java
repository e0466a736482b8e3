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
 * What is enforced. The answer may have no body at all; then nothing is known.
 *
 * @param enforcementMode enforcement_mode.
 * @param enforcedFrom enforced_from. No source confirms it.
 * @param more members that this version does not know, as they came
 */
public record MtlsEnforcementStatus(
        MtlsEnforcementMode enforcementMode,
        String enforcedFrom,
        Map<String, JsonNode> more)
        implements Model {
    /** Takes copies of lists, so that the object never changes. */
    public MtlsEnforcementStatus {
        more = Reader.copy(more);
    }

    /**
     * The object that a JSON object describes. A member whose type is not the expected one is in {@code more}.
     *
     * @throws IllegalArgumentException when it is no object
     */
    public static MtlsEnforcementStatus from(JsonNode json) {
        Reader in = new Reader("MtlsEnforcementStatus", json);
        return new MtlsEnforcementStatus(
                in.take("enforcement_mode", Reader.choice(MtlsEnforcementMode::of)),
                in.take("enforced_from", Reader::text),
                in.rest());
    }

    /** An object to fill. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void visit(Visitor visitor) {
        visitor.member("enforcement_mode", enforcementMode, false);
        visitor.member("enforced_from", enforcedFrom, false);
    }

    @Override
    public String toString() {
        return Model.shown(this);
    }

    /** Fills a {@link MtlsEnforcementStatus}. */
    public static final class Builder {
        private MtlsEnforcementMode enforcementMode;
        private String enforcedFrom;
        private final Map<String, JsonNode> more = new LinkedHashMap<>();

        private Builder() {}

        /** Sets `enforcement_mode`. */
        public Builder enforcementMode(MtlsEnforcementMode enforcementMode) {
            this.enforcementMode = enforcementMode;
            return this;
        }

        /** Sets `enforced_from`. */
        public Builder enforcedFrom(String enforcedFrom) {
            this.enforcedFrom = enforcedFrom;
            return this;
        }

        /** A member that this version does not know: a text, number, flag, list, map, or an object of this package. */
        public Builder more(String name, Object value) {
            more.put(name, Json.of(value));
            return this;
        }

        /** The object. */
        public MtlsEnforcementStatus build() {
            return new MtlsEnforcementStatus(enforcementMode, enforcedFrom, more);
        }
    }
}
