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
 * Hash of an account number: Argon2id with salt and settings that Klarna hands out, over the number without
 * blanks and in capitals.
 *
 * @param value Base64. Needed in a request.
 * @param sanitizationMethod Its values are not published. Needed in a request. No source confirms it.
 * @param more members that this version does not know, as they came
 */
public record HashedBankAccountNumber(
        String value,
        String sanitizationMethod,
        Map<String, JsonNode> more)
        implements Model {
    /** Takes copies of lists, so that the object never changes. */
    public HashedBankAccountNumber {
        more = Reader.copy(more);
    }

    /**
     * The object that a JSON object describes. A member whose type is not the expected one is in {@code more}.
     *
     * @throws IllegalArgumentException when it is no object
     */
    public static HashedBankAccountNumber from(JsonNode json) {
        Reader in = new Reader("HashedBankAccountNumber", json);
        return new HashedBankAccountNumber(
                in.take("value", Reader::text),
                in.take("sanitization_method", Reader::text),
                in.rest());
    }

    /** An object to fill. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void visit(Visitor visitor) {
        visitor.member("value", value, true);
        visitor.member("sanitization_method", sanitizationMethod, false);
    }

    @Override
    public String toString() {
        return Model.shown(this);
    }

    /** Fills a {@link HashedBankAccountNumber}. */
    public static final class Builder {
        private String value;
        private String sanitizationMethod;
        private final Map<String, JsonNode> more = new LinkedHashMap<>();

        private Builder() {}

        /** Base64. */
        public Builder value(String value) {
            this.value = value;
            return this;
        }

        /** Its values are not published. */
        public Builder sanitizationMethod(String sanitizationMethod) {
            this.sanitizationMethod = sanitizationMethod;
            return this;
        }

        /** A member that this version does not know: a text, number, flag, list, map, or an object of this package. */
        public Builder more(String name, Object value) {
            more.put(name, Json.of(value));
            return this;
        }

        /** The object. */
        public HashedBankAccountNumber build() {
            return new HashedBankAccountNumber(value, sanitizationMethod, more);
        }
    }
}
