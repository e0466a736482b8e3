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
 * A person behind the business.
 *
 * @param givenName given_name.
 * @param familyName family_name.
 * @param address address.
 * @param dateOfBirth date_of_birth.
 * @param nationalIdentification national_identification.
 * @param roles roles.
 * @param more members that this version does not know, as they came
 */
public record Stakeholder(
        String givenName,
        String familyName,
        Address address,
        String dateOfBirth,
        StakeholderIdentification nationalIdentification,
        List<StakeholderRole> roles,
        Map<String, JsonNode> more)
        implements Model {
    /** Takes copies of lists, so that the object never changes. */
    public Stakeholder {
        roles = Reader.copy(roles);
        more = Reader.copy(more);
    }

    /**
     * The object that a JSON object describes. A member whose type is not the expected one is in {@code more}.
     *
     * @throws IllegalArgumentException when it is no object
     */
    public static Stakeholder from(JsonNode json) {
        Reader in = new Reader("Stakeholder", json);
        return new Stakeholder(
                in.take("given_name", Reader::text),
                in.take("family_name", Reader::text),
                in.take("address", Reader.object(Address::from)),
                in.take("date_of_birth", Reader::text),
                in.take("national_identification", Reader.object(StakeholderIdentification::from)),
                in.take("roles", Reader.list(Reader.choice(StakeholderRole::of))),
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
        visitor.member("address", address, true);
        visitor.member("date_of_birth", dateOfBirth, true);
        visitor.member("national_identification", nationalIdentification, true);
        visitor.member("roles", roles, true);
    }

    @Override
    public String toString() {
        return Model.shown(this);
    }

    /** Fills a {@link Stakeholder}. */
    public static final class Builder {
        private String givenName;
        private String familyName;
        private Address address;
        private String dateOfBirth;
        private StakeholderIdentification nationalIdentification;
        private List<StakeholderRole> roles;
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
        public Builder nationalIdentification(StakeholderIdentification nationalIdentification) {
            this.nationalIdentification = nationalIdentification;
            return this;
        }

        /** Sets `roles`. */
        public Builder roles(List<StakeholderRole> roles) {
            this.roles = roles;
            return this;
        }

        /** A member that this version does not know: a text, number, flag, list, map, or an object of this package. */
        public Builder more(String name, Object value) {
            more.put(name, Json.of(value));
            return this;
        }

        /** The object. */
        public Stakeholder build() {
            return new Stakeholder(givenName, familyName, address, dateOfBirth, nationalIdentification, roles, more);
        }
    }
}
