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
 * A journey.
 *
 * @param travelType travel_type.
 * @param reservationReference reservation_reference.
 * @param departure departure.
 * @param arrival arrival.
 * @param carrierName carrier_name.
 * @param price price.
 * @param currency currency.
 * @param ticketClass ticket_class.
 * @param passengers passengers.
 * @param insurances insurances.
 * @param affiliateName affiliate_name.
 * @param more members that this version does not know, as they came
 */
public record TravelReservation(
        TravelType travelType,
        String reservationReference,
        TravelPoint departure,
        TravelPoint arrival,
        String carrierName,
        Long price,
        String currency,
        TicketClass ticketClass,
        List<PersonName> passengers,
        List<Insurance> insurances,
        String affiliateName,
        Map<String, JsonNode> more)
        implements Model {
    /** Takes copies of lists, so that the object never changes. */
    public TravelReservation {
        passengers = Reader.copy(passengers);
        insurances = Reader.copy(insurances);
        more = Reader.copy(more);
    }

    /**
     * The object that a JSON object describes. A member whose type is not the expected one is in {@code more}.
     *
     * @throws IllegalArgumentException when it is no object
     */
    public static TravelReservation from(JsonNode json) {
        Reader in = new Reader("TravelReservation", json);
        return new TravelReservation(
                in.take("travel_type", Reader.choice(TravelType::of)),
                in.take("reservation_reference", Reader::text),
                in.take("departure", Reader.object(TravelPoint::from)),
                in.take("arrival", Reader.object(TravelPoint::from)),
                in.take("carrier_name", Reader::text),
                in.take("price", Reader::integer),
                in.take("currency", Reader::text),
                in.take("ticket_class", Reader.choice(TicketClass::of)),
                in.take("passengers", Reader.list(Reader.object(PersonName::from))),
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
        visitor.member("travel_type", travelType, false);
        visitor.member("reservation_reference", reservationReference, false);
        visitor.member("departure", departure, false);
        visitor.member("arrival", arrival, false);
        visitor.member("carrier_name", carrierName, false);
        visitor.member("price", price, false);
        visitor.member("currency", currency, false);
        visitor.member("ticket_class", ticketClass, false);
        visitor.member("passengers", passengers, true);
        visitor.member("insurances", insurances, false);
        visitor.member("affiliate_name", affiliateName, false);
    }

    @Override
    public String toString() {
        return Model.shown(this);
    }

    /** Fills a {@link TravelReservation}. */
    public static final class Builder {
        private TravelType travelType;
        private String reservationReference;
        private TravelPoint departure;
        private TravelPoint arrival;
        private String carrierName;
        private Long price;
        private String currency;
        private TicketClass ticketClass;
        private List<PersonName> passengers;
        private List<Insurance> insurances;
        private String affiliateName;
        private final Map<String, JsonNode> more = new LinkedHashMap<>();

        private Builder() {}

        /** Sets `travel_type`. */
        public Builder travelType(TravelType travelType) {
            this.travelType = travelType;
            return this;
        }

        /** Sets `reservation_reference`. */
        public Builder reservationReference(String reservationReference) {
            this.reservationReference = reservationReference;
            return this;
        }

        /** Sets `departure`. */
        public Builder departure(TravelPoint departure) {
            this.departure = departure;
            return this;
        }

        /** Sets `arrival`. */
        public Builder arrival(TravelPoint arrival) {
            this.arrival = arrival;
            return this;
        }

        /** Sets `carrier_name`. */
        public Builder carrierName(String carrierName) {
            this.carrierName = carrierName;
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

        /** Sets `ticket_class`. */
        public Builder ticketClass(TicketClass ticketClass) {
            this.ticketClass = ticketClass;
            return this;
        }

        /** Sets `passengers`. */
        public Builder passengers(List<PersonName> passengers) {
            this.passengers = passengers;
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
        public TravelReservation build() {
            return new TravelReservation(travelType, reservationReference, departure, arrival, carrierName, price, currency, ticketClass, passengers, insurances, affiliateName, more);
        }
    }
}
