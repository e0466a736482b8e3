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
 * A change of mode or ranges. It takes up to five minutes to be in force.
 *
 * @param enforcementMode enforcement_mode.
 * @param allowedIps Replaces the list; whether the call takes it is not confirmed. No source confirms it.
 * @param more members that this version does not know, as they came
 */
public record IpRestrictionUpdate(
        IpEnforcementMode enforcementMode,
        List<String> allowedIps,
        Map<String, JsonNode> more)
        implements Model {
    /** Takes copies of lists, so that the object never changes. */
    public IpRestrictionUpdate {
        allowedIps = Reader.copy(allowedIps);
        more = Reader.copy(more);
    }

    /**
     * The object that a JSON object describes. A member whose type is not the expected one is in {@code more}.
     *
     * @throws IllegalArgumentException when it is no object
     */
    public static IpRestrictionUpdate from(JsonNode json) {
        Reader in = new Reader("IpRestrictionUpdate", json);
        return new IpRestrictionUpdate(
                in.take("enforcement_mode", Reader.choice(IpEnforcementMode::of)),
                in.take("allowed_ips", Reader.list(Reader::text)),
                in.rest());
    }

    /** An object to fill. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void visit(Visitor visitor) {
        visitor.member("enforcement_mode", enforcementMode, false);
        visitor.member("allowed_ips", allowedIps, false);
    }

    @Override
    public String toString() {
        return Model.shown(this);
    }

    /** Fills a {@link IpRestrictionUpdate}. */
    public static final class Builder {
        private IpEnforcementMode enforcementMode;
        private List<String> allowedIps;
        private final Map<String, JsonNode> more = new LinkedHashMap<>();

        private Builder() {}

        /** Sets `enforcement_mode`. */
        public Builder enforcementMode(IpEnforcementMode enforcementMode) {
            this.enforcementMode = enforcementMode;
            return this;
        }

        /** Replaces the list; whether the call takes it is not confirmed. */
        public Builder allowedIps(List<String> allowedIps) {
            this.allowedIps = allowedIps;
            return this;
        }

        /** A member that this version does not know: a text, number, flag, list, map, or an object of this package. */
        public Builder more(String name, Object value) {
            more.put(name, Json.of(value));
            return this;
        }

        /** The object. */
        public IpRestrictionUpdate build() {
            return new IpRestrictionUpdate(enforcementMode, allowedIps, more);
        }
    }
}
