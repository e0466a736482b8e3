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
 * A ticket to an event.
 *
 * @param eventName event_name.
 * @param eventCompanyName event_company_name.
 * @param eventType event_type.
 * @param startsAt starts_at.
 * @param endsAt ends_at.
 * @param venueName venue_name.
 * @param accessControlledVenue access_controlled_venue.
 * @param address address.
 * @param affiliateName affiliate_name.
 * @param insurances insurances.
 * @param more members that this version does not know, as they came
 */
public record EventReservation(
        String eventName,
        String eventCompanyName,
        EventType eventType,
        String startsAt,
        String endsAt,
        String venueName,
        Boolean accessControlledVenue,
        Address address,
        String affiliateName,
        List<Insurance> insurances,
        Map<String, JsonNode> more)
        implements Model {
    /** Takes copies of lists, so that the object never changes. */
    public EventReservation {
        insurances = Reader.copy(insurances);
        more = Reader.copy(more);
    }

    /**
     * The object that a JSON object describes. A member whose type is not the expected one is in {@code more}.
     *
     * @throws IllegalArgumentException when it is no object
     */
    public static EventReservation from(JsonNode json) {
        Reader in = new Reader("EventReservation", json);
        return new EventReservation(
                in.take("event_name", Reader::text),
                in.take("event_company_name", Reader::text),
                in.take("event_type", Reader.choice(EventType::of)),
                in.take("starts_at", Reader::text),
                in.take("ends_at", Reader::text),
                in.take("venue_name", Reader::text),
                in.take("access_controlled_venue", Reader::flag),
                in.take("address", Reader.object(Address::from)),
                in.take("affiliate_name", Reader::text),
                in.take("insurances", Reader.list(Reader.object(Insurance::from))),
                in.rest());
    }

    /** An object to fill. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void visit(Visitor visitor) {
        visitor.member("event_name", eventName, false);
        visitor.member("event_company_name", eventCompanyName, false);
        visitor.member("event_type", eventType, false);
        visitor.member("starts_at", startsAt, false);
        visitor.member("ends_at", endsAt, false);
        visitor.member("venue_name", venueName, false);
        visitor.member("access_controlled_venue", accessControlledVenue, false);
        visitor.member("address", address, true);
        visitor.member("affiliate_name", affiliateName, false);
        visitor.member("insurances", insurances, false);
    }

    @Override
    public String toString() {
        return Model.shown(this);
    }

    /** Fills a {@link EventReservation}. */
    public static final class Builder {
        private String eventName;
        private String eventCompanyName;
        private EventType eventType;
        private String startsAt;
        private String endsAt;
        private String venueName;
        private Boolean accessControlledVenue;
        private Address address;
        private String affiliateName;
        private List<Insurance> insurances;
        private final Map<String, JsonNode> more = new LinkedHashMap<>();

        private Builder() {}

        /** Sets `event_name`. */
        public Builder eventName(String eventName) {
            this.eventName = eventName;
            return this;
        }

        /** Sets `event_company_name`. */
        public Builder eventCompanyName(String eventCompanyName) {
            this.eventCompanyName = eventCompanyName;
            return this;
        }

        /** Sets `event_type`. */
        public Builder eventType(EventType eventType) {
            this.eventType = eventType;
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

        /** Sets `venue_name`. */
        public Builder venueName(String venueName) {
            this.venueName = venueName;
            return this;
        }

        /** Sets `access_controlled_venue`. */
        public Builder accessControlledVenue(Boolean accessControlledVenue) {
            this.accessControlledVenue = accessControlledVenue;
            return this;
        }

        /** Sets `address`. */
        public Builder address(Address address) {
            this.address = address;
            return this;
        }

        /** Sets `affiliate_name`. */
        public Builder affiliateName(String affiliateName) {
            this.affiliateName = affiliateName;
            return this;
        }

        /** Sets `insurances`. */
        public Builder insurances(List<Insurance> insurances) {
            this.insurances = insurances;
            return this;
        }

        /** A member that this version does not know: a text, number, flag, list, map, or an object of this package. */
        public Builder more(String name, Object value) {
            more.put(name, Json.of(value));
            return this;
        }

        /** The object. */
        public EventReservation build() {
            return new EventReservation(eventName, eventCompanyName, eventType, startsAt, endsAt, venueName, accessControlledVenue, address, affiliateName, insurances, more);
        }
    }
}
