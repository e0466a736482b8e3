// Printed by `cargo run -p kassa-bindgen -- java` from the tables in core. Do not edit.
package kassa.models;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import kassa.json.Json;
import kassa.json.Model;
import kassa.json.Reader;
import kassa.json.Visitor;

/**
 * Where the device is.
 *
 * @param country country.
 * @param latitude latitude.
 * @param longitude longitude.
 * @param more members that this version does not know, as they came
 */
public record Geolocation(
        String country,
        BigDecimal latitude,
        BigDecimal longitude,
        Map<String, JsonNode> more)
        implements Model {
    /** Takes copies of lists, so that the object never changes. */
    public Geolocation {
        more = Reader.copy(more);
    }

    /**
     * The object that a JSON object describes. A member whose type is not the expected one is in {@code more}.
     *
     * @throws IllegalArgumentException when it is no object
     */
    public static Geolocation from(JsonNode json) {
        Reader in = new Reader("Geolocation", json);
        return new Geolocation(
                in.take("country", Reader::text),
                in.take("latitude", Reader::number),
                in.take("longitude", Reader::number),
                in.rest());
    }

    /** An object to fill. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void visit(Visitor visitor) {
        visitor.member("country", country, true);
        visitor.member("latitude", latitude, true);
        visitor.member("longitude", longitude, true);
    }

    @Override
    public String toString() {
        return Model.shown(this);
    }

    /** Fills a {@link Geolocation}. */
    public static final class Builder {
        private String country;
        private BigDecimal latitude;
        private BigDecimal longitude;
        private final Map<String, JsonNode> more = new LinkedHashMap<>();

        private Builder() {}

        /** Sets `country`. */
        public Builder country(String country) {
            this.country = country;
            return this;
        }

        /** Sets `latitude`. */
        public Builder latitude(BigDecimal latitude) {
            this.latitude = latitude;
            return this;
        }

        /** Sets `longitude`. */
        public Builder longitude(BigDecimal longitude) {
            this.longitude = longitude;
            return this;
        }

        /** A member that this version does not know: a text, number, flag, list, map, or an object of this package. */
        public Builder more(String name, Object value) {
            more.put(name, Json.of(value));
            return this;
        }

        /** The object. */
        public Geolocation build() {
            return new Geolocation(country, latitude, longitude, more);
        }
    }
}
