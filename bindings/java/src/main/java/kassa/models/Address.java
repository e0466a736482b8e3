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
 * A postal address. What is needed depends on the use.
 *
 * @param streetAddress street_address.
 * @param streetAddress2 street_address2.
 * @param postalCode postal_code.
 * @param city city.
 * @param region Part of the country; written with or without the country in front, such as `OH` and `US-OH`.
 * @param country country.
 * @param more members that this version does not know, as they came
 */
public record Address(
        String streetAddress,
        String streetAddress2,
        String postalCode,
        String city,
        String region,
        String country,
        Map<String, JsonNode> more)
        implements Model {
    /** Takes copies of lists, so that the object never changes. */
    public Address {
        more = Reader.copy(more);
    }

    /**
     * The object that a JSON object describes. A member whose type is not the expected one is in {@code more}.
     *
     * @throws IllegalArgumentException when it is no object
     */
    public static Address from(JsonNode json) {
        Reader in = new Reader("Address", json);
        return new Address(
                in.take("street_address", Reader::text),
                in.take("street_address2", Reader::text),
                in.take("postal_code", Reader::text),
                in.take("city", Reader::text),
                in.take("region", Reader::text),
                in.take("country", Reader::text),
                in.rest());
    }

    /** An object to fill. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void visit(Visitor visitor) {
        visitor.member("street_address", streetAddress, true);
        visitor.member("street_address2", streetAddress2, true);
        visitor.member("postal_code", postalCode, true);
        visitor.member("city", city, true);
        visitor.member("region", region, true);
        visitor.member("country", country, true);
    }

    @Override
    public String toString() {
        return Model.shown(this);
    }

    /** Fills a {@link Address}. */
    public static final class Builder {
        private String streetAddress;
        private String streetAddress2;
        private String postalCode;
        private String city;
        private String region;
        private String country;
        private final Map<String, JsonNode> more = new LinkedHashMap<>();

        private Builder() {}

        /** Sets `street_address`. */
        public Builder streetAddress(String streetAddress) {
            this.streetAddress = streetAddress;
            return this;
        }

        /** Sets `street_address2`. */
        public Builder streetAddress2(String streetAddress2) {
            this.streetAddress2 = streetAddress2;
            return this;
        }

        /** Sets `postal_code`. */
        public Builder postalCode(String postalCode) {
            this.postalCode = postalCode;
            return this;
        }

        /** Sets `city`. */
        public Builder city(String city) {
            this.city = city;
            return this;
        }

        /** Part of the country; written with or without the country in front, such as `OH` and `US-OH`. */
        public Builder region(String region) {
            this.region = region;
            return this;
        }

        /** Sets `country`. */
        public Builder country(String country) {
            this.country = country;
            return this;
        }

        /** A member that this version does not know: a text, number, flag, list, map, or an object of this package. */
        public Builder more(String name, Object value) {
            more.put(name, Json.of(value));
            return this;
        }

        /** The object. */
        public Address build() {
            return new Address(streetAddress, streetAddress2, postalCode, city, region, country, more);
        }
    }
}
