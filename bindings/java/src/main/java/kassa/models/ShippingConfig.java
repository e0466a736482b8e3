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
 * Whether the customer chooses the shipping at Klarna.
 *
 * @param mode mode. Needed in a request.
 * @param supportedCountries supported_countries.
 * @param more members that this version does not know, as they came
 */
public record ShippingConfig(
        ShippingMode mode,
        List<String> supportedCountries,
        Map<String, JsonNode> more)
        implements Model {
    /** Takes copies of lists, so that the object never changes. */
    public ShippingConfig {
        supportedCountries = Reader.copy(supportedCountries);
        more = Reader.copy(more);
    }

    /**
     * The object that a JSON object describes. A member whose type is not the expected one is in {@code more}.
     *
     * @throws IllegalArgumentException when it is no object
     */
    public static ShippingConfig from(JsonNode json) {
        Reader in = new Reader("ShippingConfig", json);
        return new ShippingConfig(
                in.take("mode", Reader.choice(ShippingMode::of)),
                in.take("supported_countries", Reader.list(Reader::text)),
                in.rest());
    }

    /** An object to fill. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void visit(Visitor visitor) {
        visitor.member("mode", mode, false);
        visitor.member("supported_countries", supportedCountries, false);
    }

    @Override
    public String toString() {
        return Model.shown(this);
    }

    /** Fills a {@link ShippingConfig}. */
    public static final class Builder {
        private ShippingMode mode;
        private List<String> supportedCountries;
        private final Map<String, JsonNode> more = new LinkedHashMap<>();

        private Builder() {}

        /** Sets `mode`. */
        public Builder mode(ShippingMode mode) {
            this.mode = mode;
            return this;
        }

        /** Sets `supported_countries`. */
        public Builder supportedCountries(List<String> supportedCountries) {
            this.supportedCountries = supportedCountries;
            return this;
        }

        /** A member that this version does not know: a text, number, flag, list, map, or an object of this package. */
        public Builder more(String name, Object value) {
            more.put(name, Json.of(value));
            return this;
        }

        /** The object. */
        public ShippingConfig build() {
            return new ShippingConfig(mode, supportedCountries, more);
        }
    }
}
