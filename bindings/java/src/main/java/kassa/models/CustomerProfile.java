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
 * What was asked for and the customer shared.
 *
 * @param customerId customer_id.
 * @param givenName given_name.
 * @param familyName family_name.
 * @param email email.
 * @param emailVerified email_verified.
 * @param phone phone.
 * @param phoneVerified phone_verified.
 * @param locale locale.
 * @param country country.
 * @param address address.
 * @param dateOfBirth date_of_birth. No source confirms it.
 * @param nationalIdentification national_identification. No source confirms it.
 * @param more members that this version does not know, as they came
 */
public record CustomerProfile(
        String customerId,
        String givenName,
        String familyName,
        String email,
        Boolean emailVerified,
        String phone,
        Boolean phoneVerified,
        String locale,
        String country,
        Address address,
        String dateOfBirth,
        String nationalIdentification,
        Map<String, JsonNode> more)
        implements Model {
    /** Takes copies of lists, so that the object never changes. */
    public CustomerProfile {
        more = Reader.copy(more);
    }

    /**
     * The object that a JSON object describes. A member whose type is not the expected one is in {@code more}.
     *
     * @throws IllegalArgumentException when it is no object
     */
    public static CustomerProfile from(JsonNode json) {
        Reader in = new Reader("CustomerProfile", json);
        return new CustomerProfile(
                in.take("customer_id", Reader::text),
                in.take("given_name", Reader::text),
                in.take("family_name", Reader::text),
                in.take("email", Reader::text),
                in.take("email_verified", Reader::flag),
                in.take("phone", Reader::text),
                in.take("phone_verified", Reader::flag),
                in.take("locale", Reader::text),
                in.take("country", Reader::text),
                in.take("address", Reader.object(Address::from)),
                in.take("date_of_birth", Reader::text),
                in.take("national_identification", Reader::text),
                in.rest());
    }

    /** An object to fill. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void visit(Visitor visitor) {
        visitor.member("customer_id", customerId, true);
        visitor.member("given_name", givenName, true);
        visitor.member("family_name", familyName, true);
        visitor.member("email", email, true);
        visitor.member("email_verified", emailVerified, true);
        visitor.member("phone", phone, true);
        visitor.member("phone_verified", phoneVerified, true);
        visitor.member("locale", locale, true);
        visitor.member("country", country, true);
        visitor.member("address", address, true);
        visitor.member("date_of_birth", dateOfBirth, true);
        visitor.member("national_identification", nationalIdentification, true);
    }

    @Override
    public String toString() {
        return Model.shown(this);
    }

    /** Fills a {@link CustomerProfile}. */
    public static final class Builder {
        private String customerId;
        private String givenName;
        private String familyName;
        private String email;
        private Boolean emailVerified;
        private String phone;
        private Boolean phoneVerified;
        private String locale;
        private String country;
        private Address address;
        private String dateOfBirth;
        private String nationalIdentification;
        private final Map<String, JsonNode> more = new LinkedHashMap<>();

        private Builder() {}

        /** Sets `customer_id`. */
        public Builder customerId(String customerId) {
            this.customerId = customerId;
            return this;
        }

        /** Sets `given_name`. */
        public Builder givenName(String givenName) {
            this.givenName = givenName;
            return this;
        }

        /** Sets `family_name`. */
        public Builder familyName(String familyName) {
            this.familyName = familyName;
            return this;
        }

        /** Sets `email`. */
        public Builder email(String email) {
            this.email = email;
            return this;
        }

        /** Sets `email_verified`. */
        public Builder emailVerified(Boolean emailVerified) {
            this.emailVerified = emailVerified;
            return this;
        }

        /** Sets `phone`. */
        public Builder phone(String phone) {
            this.phone = phone;
            return this;
        }

        /** Sets `phone_verified`. */
        public Builder phoneVerified(Boolean phoneVerified) {
            this.phoneVerified = phoneVerified;
            return this;
        }

        /** Sets `locale`. */
        public Builder locale(String locale) {
            this.locale = locale;
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

        /** Sets `date_of_birth`. */
        public Builder dateOfBirth(String dateOfBirth) {
            this.dateOfBirth = dateOfBirth;
            return this;
        }

        /** Sets `national_identification`. */
        public Builder nationalIdentification(String nationalIdentification) {
            this.nationalIdentification = nationalIdentification;
            return this;
        }

        /** A member that this version does not know: a text, number, flag, list, map, or an object of this package. */
        public Builder more(String name, Object value) {
            more.put(name, Json.of(value));
            return this;
        }

        /** The object. */
        public CustomerProfile build() {
            return new CustomerProfile(customerId, givenName, familyName, email, emailVerified, phone, phoneVerified, locale, country, address, dateOfBirth, nationalIdentification, more);
        }
    }
}
