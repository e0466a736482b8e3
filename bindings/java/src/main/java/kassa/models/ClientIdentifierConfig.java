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
 * Where a client identifier may be used.
 *
 * @param allowedDomains Origins of web pages.
 * @param more members that this version does not know, as they came
 */
public record ClientIdentifierConfig(
        List<String> allowedDomains,
        Map<String, JsonNode> more)
        implements Model {
    /** Takes copies of lists, so that the object never changes. */
    public ClientIdentifierConfig {
        allowedDomains = Reader.copy(allowedDomains);
        more = Reader.copy(more);
    }

    /**
     * The object that a JSON object describes. A member whose type is not the expected one is in {@code more}.
     *
     * @throws IllegalArgumentException when it is no object
     */
    public static ClientIdentifierConfig from(JsonNode json) {
        Reader in = new Reader("ClientIdentifierConfig", json);
        return new ClientIdentifierConfig(
                in.take("allowed_domains", Reader.list(Reader::text)),
                in.rest());
    }

    /** An object to fill. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void visit(Visitor visitor) {
        visitor.member("allowed_domains", allowedDomains, false);
    }

    @Override
    public String toString() {
        return Model.shown(this);
    }

    /** Fills a {@link ClientIdentifierConfig}. */
    public static final class Builder {
        private List<String> allowedDomains;
        private final Map<String, JsonNode> more = new LinkedHashMap<>();

        private Builder() {}

        /** Origins of web pages. */
        public Builder allowedDomains(List<String> allowedDomains) {
            this.allowedDomains = allowedDomains;
            return this;
        }

        /** A member that this version does not know: a text, number, flag, list, map, or an object of this package. */
        public Builder more(String name, Object value) {
            more.put(name, Json.of(value));
            return this;
        }

        /** The object. */
        public ClientIdentifierConfig build() {
            return new ClientIdentifierConfig(allowedDomains, more);
        }
    }
}
