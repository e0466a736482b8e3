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
 * Who offers a stay.
 *
 * @param hostReference host_reference.
 * @param hostType host_type.
 * @param countryOfDomicile country_of_domicile.
 * @param registeredAt registered_at.
 * @param numberOfReservations number_of_reservations.
 * @param more members that this version does not know, as they came
 */
public record LodgingHost(
        String hostReference,
        HostType hostType,
        String countryOfDomicile,
        String registeredAt,
        Long numberOfReservations,
        Map<String, JsonNode> more)
        implements Model {
    /** Takes copies of lists, so that the object never changes. */
    public LodgingHost {
        more = Reader.copy(more);
    }

    /**
     * The object that a JSON object describes. A member whose type is not the expected one is in {@code more}.
     *
     * @throws IllegalArgumentException when it is no object
     */
    public static LodgingHost from(JsonNode json) {
        Reader in = new Reader("LodgingHost", json);
        return new LodgingHost(
                in.take("host_reference", Reader::text),
                in.take("host_type", Reader.choice(HostType::of)),
                in.take("country_of_domicile", Reader::text),
                in.take("registered_at", Reader::text),
                in.take("number_of_reservations", Reader::integer),
                in.rest());
    }

    /** An object to fill. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void visit(Visitor visitor) {
        visitor.member("host_reference", hostReference, false);
        visitor.member("host_type", hostType, false);
        visitor.member("country_of_domicile", countryOfDomicile, false);
        visitor.member("registered_at", registeredAt, false);
        visitor.member("number_of_reservations", numberOfReservations, false);
    }

    @Override
    public String toString() {
        return Model.shown(this);
    }

    /** Fills a {@link LodgingHost}. */
    public static final class Builder {
        private String hostReference;
        private HostType hostType;
        private String countryOfDomicile;
        private String registeredAt;
        private Long numberOfReservations;
        private final Map<String, JsonNode> more = new LinkedHashMap<>();

        private Builder() {}

        /** Sets `host_reference`. */
        public Builder hostReference(String hostReference) {
            this.hostReference = hostReference;
            return this;
        }

        /** Sets `host_type`. */
        public Builder hostType(HostType hostType) {
            this.hostType = hostType;
            return this;
        }

        /** Sets `country_of_domicile`. */
        public Builder countryOfDomicile(String countryOfDomicile) {
            this.countryOfDomicile = countryOfDomicile;
            return this;
        }

        /** Sets `registered_at`. */
        public Builder registeredAt(String registeredAt) {
            this.registeredAt = registeredAt;
            return this;
        }

        /** Sets `number_of_reservations`. */
        public Builder numberOfReservations(Long numberOfReservations) {
            this.numberOfReservations = numberOfReservations;
            return this;
        }

        /** The same. */
        public Builder numberOfReservations(long numberOfReservations) {
            this.numberOfReservations = numberOfReservations;
            return this;
        }

        /** A member that this version does not know: a text, number, flag, list, map, or an object of this package. */
        public Builder more(String name, Object value) {
            more.put(name, Json.of(value));
            return this;
        }

        /** The object. */
        public LodgingHost build() {
            return new LodgingHost(hostReference, hostType, countryOfDomicile, registeredAt, numberOfReservations, more);
        }
    }
}
