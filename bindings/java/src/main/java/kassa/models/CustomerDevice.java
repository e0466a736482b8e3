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
 * The device of the customer.
 *
 * @param appIdentifier app_identifier.
 * @param deviceIdentifier device_identifier.
 * @param userAgent user_agent.
 * @param ipAddress ip_address.
 * @param geolocation geolocation.
 * @param more members that this version does not know, as they came
 */
public record CustomerDevice(
        String appIdentifier,
        String deviceIdentifier,
        String userAgent,
        String ipAddress,
        Geolocation geolocation,
        Map<String, JsonNode> more)
        implements Model {
    /** Takes copies of lists, so that the object never changes. */
    public CustomerDevice {
        more = Reader.copy(more);
    }

    /**
     * The object that a JSON object describes. A member whose type is not the expected one is in {@code more}.
     *
     * @throws IllegalArgumentException when it is no object
     */
    public static CustomerDevice from(JsonNode json) {
        Reader in = new Reader("CustomerDevice", json);
        return new CustomerDevice(
                in.take("app_identifier", Reader::text),
                in.take("device_identifier", Reader::text),
                in.take("user_agent", Reader::text),
                in.take("ip_address", Reader::text),
                in.take("geolocation", Reader.object(Geolocation::from)),
                in.rest());
    }

    /** An object to fill. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void visit(Visitor visitor) {
        visitor.member("app_identifier", appIdentifier, true);
        visitor.member("device_identifier", deviceIdentifier, true);
        visitor.member("user_agent", userAgent, true);
        visitor.member("ip_address", ipAddress, true);
        visitor.member("geolocation", geolocation, true);
    }

    @Override
    public String toString() {
        return Model.shown(this);
    }

    /** Fills a {@link CustomerDevice}. */
    public static final class Builder {
        private String appIdentifier;
        private String deviceIdentifier;
        private String userAgent;
        private String ipAddress;
        private Geolocation geolocation;
        private final Map<String, JsonNode> more = new LinkedHashMap<>();

        private Builder() {}

        /** Sets `app_identifier`. */
        public Builder appIdentifier(String appIdentifier) {
            this.appIdentifier = appIdentifier;
            return this;
        }

        /** Sets `device_identifier`. */
        public Builder deviceIdentifier(String deviceIdentifier) {
            this.deviceIdentifier = deviceIdentifier;
            return this;
        }

        /** Sets `user_agent`. */
        public Builder userAgent(String userAgent) {
            this.userAgent = userAgent;
            return this;
        }

        /** Sets `ip_address`. */
        public Builder ipAddress(String ipAddress) {
            this.ipAddress = ipAddress;
            return this;
        }

        /** Sets `geolocation`. */
        public Builder geolocation(Geolocation geolocation) {
            this.geolocation = geolocation;
            return this;
        }

        /** A member that this version does not know: a text, number, flag, list, map, or an object of this package. */
        public Builder more(String name, Object value) {
            more.put(name, Json.of(value));
            return this;
        }

        /** The object. */
        public CustomerDevice build() {
            return new CustomerDevice(appIdentifier, deviceIdentifier, userAgent, ipAddress, geolocation, more);
        }
    }
}
