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
 * How customers reach the shop. Published by the partner, yet it may be a person.
 *
 * @param email email.
 * @param phone phone.
 * @param contactForm contact_form.
 * @param more members that this version does not know, as they came
 */
public record SupportContact(
        String email,
        String phone,
        String contactForm,
        Map<String, JsonNode> more)
        implements Model {
    /** Takes copies of lists, so that the object never changes. */
    public SupportContact {
        more = Reader.copy(more);
    }

    /**
     * The object that a JSON object describes. A member whose type is not the expected one is in {@code more}.
     *
     * @throws IllegalArgumentException when it is no object
     */
    public static SupportContact from(JsonNode json) {
        Reader in = new Reader("SupportContact", json);
        return new SupportContact(
                in.take("email", Reader::text),
                in.take("phone", Reader::text),
                in.take("contact_form", Reader::text),
                in.rest());
    }

    /** An object to fill. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void visit(Visitor visitor) {
        visitor.member("email", email, true);
        visitor.member("phone", phone, true);
        visitor.member("contact_form", contactForm, false);
    }

    @Override
    public String toString() {
        return Model.shown(this);
    }

    /** Fills a {@link SupportContact}. */
    public static final class Builder {
        private String email;
        private String phone;
        private String contactForm;
        private final Map<String, JsonNode> more = new LinkedHashMap<>();

        private Builder() {}

        /** Sets `email`. */
        public Builder email(String email) {
            this.email = email;
            return this;
        }

        /** Sets `phone`. */
        public Builder phone(String phone) {
            this.phone = phone;
            return this;
        }

        /** Sets `contact_form`. */
        public Builder contactForm(String contactForm) {
            this.contactForm = contactForm;
            return this;
        }

        /** A member that this version does not know: a text, number, flag, list, map, or an object of this package. */
        public Builder more(String name, Object value) {
            more.put(name, Json.of(value));
            return this;
        }

        /** The object. */
        public SupportContact build() {
            return new SupportContact(email, phone, contactForm, more);
        }
    }
}
