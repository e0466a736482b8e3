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
 * Either end of a journey. Written with `address`; older samples spread its members.
 *
 * @param departureLocation departure_location.
 * @param departureAirport IATA code.
 * @param departsAt departs_at.
 * @param arrivalLocation arrival_location.
 * @param arrivalAirport IATA code.
 * @param arrivesAt arrives_at. No source confirms it.
 * @param streetAddress street_address.
 * @param city city.
 * @param country country.
 * @param address address.
 * @param more members that this version does not know, as they came
 */
public record TravelPoint(
        String departureLocation,
        String departureAirport,
        String departsAt,
        String arrivalLocation,
        String arrivalAirport,
        String arrivesAt,
        String streetAddress,
        String city,
        String country,
        Address address,
        Map<String, JsonNode> more)
        implements Model {
    /** Takes copies of lists, so that the object never changes. */
    public TravelPoint {
        more = Reader.copy(more);
    }

    /**
     * The object that a JSON object describes. A member whose type is not the expected one is in {@code more}.
     *
     * @throws IllegalArgumentException when it is no object
     */
    public static TravelPoint from(JsonNode json) {
        Reader in = new Reader("TravelPoint", json);
        return new TravelPoint(
                in.take("departure_location", Reader::text),
                in.take("departure_airport", Reader::text),
                in.take("departs_at", Reader::text),
                in.take("arrival_location", Reader::text),
                in.take("arrival_airport", Reader::text),
                in.take("arrives_at", Reader::text),
                in.take("street_address", Reader::text),
                in.take("city", Reader::text),
                in.take("country", Reader::text),
                in.take("address", Reader.object(Address::from)),
                in.rest());
    }

    /** An object to fill. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void visit(Visitor visitor) {
        visitor.member("departure_location", departureLocation, false);
        visitor.member("departure_airport", departureAirport, false);
        visitor.member("departs_at", departsAt, false);
        visitor.member("arrival_location", arrivalLocation, false);
        visitor.member("arrival_airport", arrivalAirport, false);
        visitor.member("arrives_at", arrivesAt, false);
        visitor.member("street_address", streetAddress, false);
        visitor.member("city", city, false);
        visitor.member("country", country, false);
        visitor.member("address", address, true);
    }

    @Override
    public String toString() {
        return Model.shown(this);
    }

    /** Fills a {@link TravelPoint}. */
    public static final class Builder {
        private String departureLocation;
        private String departureAirport;
        private String departsAt;
        private String arrivalLocation;
        private String arrivalAirport;
        private String arrivesAt;
        private String streetAddress;
        private String city;
        private String country;
        private Address address;
        private final Map<String, JsonNode> more = new LinkedHashMap<>();

        private Builder() {}

        /** Sets `departure_location`. */
        public Builder departureLocation(String departureLocation) {
            this.departureLocation = departureLocation;
            return this;
        }

        /** IATA code. */
        public Builder departureAirport(String departureAirport) {
            this.departureAirport = departureAirport;
            return this;
        }

        /** Sets `departs_at`. */
        public Builder departsAt(String departsAt) {
            this.departsAt = departsAt;
            return this;
        }

        /** Sets `arrival_location`. */
        public Builder arrivalLocation(String arrivalLocation) {
            this.arrivalLocation = arrivalLocation;
            return this;
        }

        /** IATA code. */
        public Builder arrivalAirport(String arrivalAirport) {
            this.arrivalAirport = arrivalAirport;
            return this;
        }

        /** Sets `arrives_at`. */
        public Builder arrivesAt(String arrivesAt) {
            this.arrivesAt = arrivesAt;
            return this;
        }

        /** Sets `street_address`. */
        public Builder streetAddress(String streetAddress) {
            this.streetAddress = streetAddress;
            return this;
        }

        /** Sets `city`. */
        public Builder city(String city) {
            this.city = city;
            return this;
        }

        /** Sets `country`. */
        public Builder country(String country) {
            this.country = country;
            return this;
        }

        /** Sets `address`. */
        public Builder address(Address address) {
            this.address = address;
            return this;
        }

        /** A member that this version does not know: a text, number, flag, list, map, or an object of this package. */
        public Builder more(String name, Object value) {
            more.put(name, Json.of(value));
            return this;
        }

        /** The object. */
        public TravelPoint build() {
            return new TravelPoint(departureLocation, departureAirport, departsAt, arrivalLocation, arrivalAirport, arrivesAt, streetAddress, city, country, address, more);
        }
    }
}
