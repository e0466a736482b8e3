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
 * A stay.
 *
 * @param lodgingName lodging_name.
 * @param lodgingType lodging_type.
 * @param address address.
 * @param startsAt starts_at.
 * @param endsAt ends_at.
 * @param numberOfSpaces number_of_spaces.
 * @param price price.
 * @param currency currency.
 * @param guests guests.
 * @param hosts One object, in spite of its name.
 * @param insurances insurances.
 * @param affiliateName affiliate_name.
 * @param more members that this version does not know, as they came
 */
public record LodgingReservation(
        String lodgingName,
        LodgingType lodgingType,
        Address address,
        String startsAt,
        String endsAt,
        Long numberOfSpaces,
        Long price,
        String currency,
        List<PersonName> guests,
        LodgingHost hosts,
        List<Insurance> insurances,
        String affiliateName,
        Map<String, JsonNode> more)
        implements Model {
    /** Takes copies of lists, so that the object never changes. */
    public LodgingReservation {
        guests = Reader.copy(guests);
        insurances = Reader.copy(insurances);
        more = Reader.copy(more);
    }

    /**
     * The object that a JSON object describes. A member whose type is not the expected one is in {@code more}.
     *
     * @throws IllegalArgumentException when it is no object
     */
    public static LodgingReservation from(JsonNode json) {
        Reader in = new Reader("LodgingReservation", json);
        return new LodgingReservation(
                in.take("lodging_name", Reader::text),
                in.take("lodging_type", Reader.choice(LodgingType::of)),
                in.take("address", Reader.object(Address::from)),
                in.take("starts_at", Reader::text),
                in.take("ends_at", Reader::text),
                in.take("number_of_spaces", Reader::integer),
                in.take("price", Reader::integer),
                in.take("currency", Reader::text),
                in.take("guests", Reader.list(Reader.object(PersonName::from))),
                in.take("hosts", Reader.object(LodgingHost::from)),
                in.take("insurances", Reader.list(Reader.object(Insurance::from))),
                in.take("affiliate_name", Reader::text),
                in.rest());
    }

    /** An object to fill. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void visit(Visitor visitor) {
        visitor.member("lodging_name", lodgingName, false);
        visitor.member("lodging_type", lodgingType, false);
        visitor.member("address", address, true);
        visitor.member("starts_at", startsAt, false);
        visitor.member("ends_at", endsAt, false);
        visitor.member("number_of_spaces", numberOfSpaces, false);
        visitor.member("price", price, false);
        visitor.member("currency", currency, false);
        visitor.member("guests", guests, true);
        visitor.member("hosts", hosts, false);
        visitor.member("insurances", insurances, false);
        visitor.member("affiliate_name", affiliateName, false);
    }

    @Override
    public String toString() {
        return Model.shown(this);
    }

    /** Fills a {@link LodgingReservation}. */
    public static final class Builder {
        private String lodgingName;
        private LodgingType lodgingType;
        private Address address;
        private String startsAt;
        private String endsAt;
        private Long numberOfSpaces;
        private Long price;
        private String currency;
        private List<PersonName> guests;
        private LodgingHost hosts;
        private List<Insurance> insurances;
        private String affiliateName;
        private final Map<String, JsonNode> more = new LinkedHashMap<>();

        private Builder() {}

        /** Sets `lodging_name`. */
        public Builder lodgingName(String lodgingName) {
            this.lodgingName = lodgingName;
            return this;
        }

        /** Sets `lodging_type`. */
        public Builder lodgingType(LodgingType lodgingType) {
            this.lodgingType = lodgingType;
            return this;
        }

        /** Sets `address`. */
        public Builder address(Address address) {
            this.address = address;
            return this;
        }

        /** Sets `starts_at`. */
        public Builder startsAt(String startsAt) {
            this.startsAt = startsAt;
            return this;
        }

        /** Sets `ends_at`. */
        public Builder endsAt(String endsAt) {
            this.endsAt = endsAt;
            return this;
        }

        /** Sets `number_of_spaces`. */
        public Builder numberOfSpaces(Long numberOfSpaces) {
            this.numberOfSpaces = numberOfSpaces;
            return this;
        }

        /** The same. */
        public Builder numberOfSpaces(long numberOfSpaces) {
            this.numberOfSpaces = numberOfSpaces;
            return this;
        }

        /** Sets `price`. */
        public Builder price(Long price) {
            this.price = price;
            return this;
        }

        /** The same. */
        public Builder price(long price) {
            this.price = price;
            return this;
        }

        /** Sets `currency`. */
        public Builder currency(String currency) {
            this.currency = currency;
            return this;
        }

        /** Sets `guests`. */
        public Builder guests(List<PersonName> guests) {
            this.guests = guests;
            return this;
        }

        /** One object, in spite of its name. */
        public Builder hosts(LodgingHost hosts) {
            this.hosts = hosts;
            return this;
        }

        /** Sets `insurances`. */
        public Builder insurances(List<Insurance> insurances) {
            this.insurances = insurances;
            return this;
        }

        /** Sets `affiliate_name`. */
        public Builder affiliateName(String affiliateName) {
            this.affiliateName = affiliateName;
            return this;
        }

        /** A member that this version does not know: a text, number, flag, list, map, or an object of this package. */
        public Builder more(String name, Object value) {
            more.put(name, Json.of(value));
            return this;
        }

        /** The object. */
        public LodgingReservation build() {
            return new LodgingReservation(lodgingName, lodgingType, address, startsAt, endsAt, numberOfSpaces, price, currency, guests, hosts, insurances, affiliateName, more);
        }
    }
}
