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
 * The customer.
 *
 * @param givenName given_name.
 * @param familyName family_name.
 * @param email email.
 * @param emailLastVerifiedAt email_last_verified_at.
 * @param phone phone.
 * @param phoneLastVerifiedAt phone_last_verified_at.
 * @param address address.
 * @param dateOfBirth date_of_birth.
 * @param customerAccount customer_account.
 * @param customerDevice customer_device.
 * @param more members that this version does not know, as they came
 */
public record Customer(
        String givenName,
        String familyName,
        String email,
        String emailLastVerifiedAt,
        String phone,
        String phoneLastVerifiedAt,
        Address address,
        String dateOfBirth,
        CustomerAccount customerAccount,
        CustomerDevice customerDevice,
        Map<String, JsonNode> more)
        implements Model {
    /** Takes copies of lists, so that the object never changes. */
    public Customer {
        more = Reader.copy(more);
    }

    /**
     * The object that a JSON object describes. A member whose type is not the expected one is in {@code more}.
     *
     * @throws IllegalArgumentException when it is no object
     */
    public static Customer from(JsonNode json) {
        Reader in = new Reader("Customer", json);
        return new Customer(
                in.take("given_name", Reader::text),
                in.take("family_name", Reader::text),
                in.take("email", Reader::text),
                in.take("email_last_verified_at", Reader::text),
                in.take("phone", Reader::text),
                in.take("phone_last_verified_at", Reader::text),
                in.take("address", Reader.object(Address::from)),
                in.take("date_of_birth", Reader::text),
                in.take("customer_account", Reader.object(CustomerAccount::from)),
                in.take("customer_device", Reader.object(CustomerDevice::from)),
                in.rest());
    }

    /** An object to fill. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void visit(Visitor visitor) {
        visitor.member("given_name", givenName, true);
        visitor.member("family_name", familyName, true);
        visitor.member("email", email, true);
        visitor.member("email_last_verified_at", emailLastVerifiedAt, true);
        visitor.member("phone", phone, true);
        visitor.member("phone_last_verified_at", phoneLastVerifiedAt, true);
        visitor.member("address", address, true);
        visitor.member("date_of_birth", dateOfBirth, true);
        visitor.member("customer_account", customerAccount, true);
        visitor.member("customer_device", customerDevice, true);
    }

    @Override
    public String toString() {
        return Model.shown(this);
    }

    /** Fills a {@link Customer}. */
    public static final class Builder {
        private String givenName;
        private String familyName;
        private String email;
        private String emailLastVerifiedAt;
        private String phone;
        private String phoneLastVerifiedAt;
        private Address address;
        private String dateOfBirth;
        private CustomerAccount customerAccount;
        private CustomerDevice customerDevice;
        private final Map<String, JsonNode> more = new LinkedHashMap<>();

        private Builder() {}

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

        /** Sets `email_last_verified_at`. */
        public Builder emailLastVerifiedAt(String emailLastVerifiedAt) {
            this.emailLastVerifiedAt = emailLastVerifiedAt;
            return this;
        }

        /** Sets `phone`. */
        public Builder phone(String phone) {
            this.phone = phone;
            return this;
        }

        /** Sets `phone_last_verified_at`. */
        public Builder phoneLastVerifiedAt(String phoneLastVerifiedAt) {
            this.phoneLastVerifiedAt = phoneLastVerifiedAt;
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

        /** Sets `customer_account`. */
        public Builder customerAccount(CustomerAccount customerAccount) {
            this.customerAccount = customerAccount;
            return this;
        }

        /** Sets `customer_device`. */
        public Builder customerDevice(CustomerDevice customerDevice) {
            this.customerDevice = customerDevice;
            return this;
        }

        /** A member that this version does not know: a text, number, flag, list, map, or an object of this package. */
        public Builder more(String name, Object value) {
            more.put(name, Json.of(value));
            return this;
        }

        /** The object. */
        public Customer build() {
            return new Customer(givenName, familyName, email, emailLastVerifiedAt, phone, phoneLastVerifiedAt, address, dateOfBirth, customerAccount, customerDevice, more);
        }
    }
}
