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
 * The sign-up.
 *
 * @param accountCreatedFromIp The address that the partner came from.
 * @param accountCreatedAt account_created_at.
 * @param more members that this version does not know, as they came
 */
public record AccountCreation(
        String accountCreatedFromIp,
        String accountCreatedAt,
        Map<String, JsonNode> more)
        implements Model {
    /** Takes copies of lists, so that the object never changes. */
    public AccountCreation {
        more = Reader.copy(more);
    }

    /**
     * The object that a JSON object describes. A member whose type is not the expected one is in {@code more}.
     *
     * @throws IllegalArgumentException when it is no object
     */
    public static AccountCreation from(JsonNode json) {
        Reader in = new Reader("AccountCreation", json);
        return new AccountCreation(
                in.take("account_created_from_ip", Reader::text),
                in.take("account_created_at", Reader::text),
                in.rest());
    }

    /** An object to fill. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void visit(Visitor visitor) {
        visitor.member("account_created_from_ip", accountCreatedFromIp, true);
        visitor.member("account_created_at", accountCreatedAt, false);
    }

    @Override
    public String toString() {
        return Model.shown(this);
    }

    /** Fills a {@link AccountCreation}. */
    public static final class Builder {
        private String accountCreatedFromIp;
        private String accountCreatedAt;
        private final Map<String, JsonNode> more = new LinkedHashMap<>();

        private Builder() {}

        /** The address that the partner came from. */
        public Builder accountCreatedFromIp(String accountCreatedFromIp) {
            this.accountCreatedFromIp = accountCreatedFromIp;
            return this;
        }

        /** Sets `account_created_at`. */
        public Builder accountCreatedAt(String accountCreatedAt) {
            this.accountCreatedAt = accountCreatedAt;
            return this;
        }

        /** A member that this version does not know: a text, number, flag, list, map, or an object of this package. */
        public Builder more(String name, Object value) {
            more.put(name, Json.of(value));
            return this;
        }

        /** The object. */
        public AccountCreation build() {
            return new AccountCreation(accountCreatedFromIp, accountCreatedAt, more);
        }
    }
}
