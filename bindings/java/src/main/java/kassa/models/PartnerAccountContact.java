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
 * Whom to write to about the account.
 *
 * @param email email. Needed in a request.
 * @param givenName given_name.
 * @param familyName family_name.
 * @param phone International, with the plus sign.
 * @param more members that this version does not know, as they came
 */
public record PartnerAccountContact(
        String email,
        String givenName,
        String familyName,
        String phone,
        Map<String, JsonNode> more)
        implements Model {
    /** Takes copies of lists, so that the object never changes. */
    public PartnerAccountContact {
        more = Reader.copy(more);
    }

    /**
     * The object that a JSON object describes. A member whose type is not the expected one is in {@code more}.
     *
     * @throws IllegalArgumentException when it is no object
     */
    public static PartnerAccountContact from(JsonNode json) {
        Reader in = new Reader("PartnerAccountContact", json);
        return new PartnerAccountContact(
                in.take("email", Reader::text),
                in.take("given_name", Reader::text),
                in.take("family_name", Reader::text),
                in.take("phone", Reader::text),
                in.rest());
    }

    /** An object to fill. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void visit(Visitor visitor) {
        visitor.member("email", email, true);
        visitor.member("given_name", givenName, true);
        visitor.member("family_name", familyName, true);
        visitor.member("phone", phone, true);
    }

    @Override
    public String toString() {
        return Model.shown(this);
    }

    /** Fills a {@link PartnerAccountContact}. */
    public static final class Builder {
        private String email;
        private String givenName;
        private String familyName;
        private String phone;
        private final Map<String, JsonNode> more = new LinkedHashMap<>();

        private Builder() {}

        /** Sets `email`. */
        public Builder email(String email) {
            this.email = email;
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

        /** International, with the plus sign. */
        public Builder phone(String phone) {
            this.phone = phone;
            return this;
        }

        /** A member that this version does not know: a text, number, flag, list, map, or an object of this package. */
        public Builder more(String name, Object value) {
            more.put(name, Json.of(value));
            return this;
        }

        /** The object. */
        public PartnerAccountContact build() {
            return new PartnerAccountContact(email, givenName, familyName, phone, more);
        }
    }
}
