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
 * Who receives the goods.
 *
 * @param givenName given_name. Needed in a request.
 * @param familyName family_name. Needed in a request.
 * @param email email.
 * @param phone With country code.
 * @param attention attention.
 * @param more members that this version does not know, as they came
 */
public record Recipient(
        String givenName,
        String familyName,
        String email,
        String phone,
        String attention,
        Map<String, JsonNode> more)
        implements Model {
    /** Takes copies of lists, so that the object never changes. */
    public Recipient {
        more = Reader.copy(more);
    }

    /**
     * The object that a JSON object describes. A member whose type is not the expected one is in {@code more}.
     *
     * @throws IllegalArgumentException when it is no object
     */
    public static Recipient from(JsonNode json) {
        Reader in = new Reader("Recipient", json);
        return new Recipient(
                in.take("given_name", Reader::text),
                in.take("family_name", Reader::text),
                in.take("email", Reader::text),
                in.take("phone", Reader::text),
                in.take("attention", Reader::text),
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
        visitor.member("phone", phone, true);
        visitor.member("attention", attention, true);
    }

    @Override
    public String toString() {
        return Model.shown(this);
    }

    /** Fills a {@link Recipient}. */
    public static final class Builder {
        private String givenName;
        private String familyName;
        private String email;
        private String phone;
        private String attention;
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

        /** With country code. */
        public Builder phone(String phone) {
            this.phone = phone;
            return this;
        }

        /** Sets `attention`. */
        public Builder attention(String attention) {
            this.attention = attention;
            return this;
        }

        /** A member that this version does not know: a text, number, flag, list, map, or an object of this package. */
        public Builder more(String name, Object value) {
            more.put(name, Json.of(value));
            return this;
        }

        /** The object. */
        public Recipient build() {
            return new Recipient(givenName, familyName, email, phone, attention, more);
        }
    }
}
