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
 * How the partner signed up, for the judgement of risk.
 *
 * @param accountCreation account_creation.
 * @param more members that this version does not know, as they came
 */
public record SupplementaryAccountData(
        AccountCreation accountCreation,
        Map<String, JsonNode> more)
        implements Model {
    /** Takes copies of lists, so that the object never changes. */
    public SupplementaryAccountData {
        more = Reader.copy(more);
    }

    /**
     * The object that a JSON object describes. A member whose type is not the expected one is in {@code more}.
     *
     * @throws IllegalArgumentException when it is no object
     */
    public static SupplementaryAccountData from(JsonNode json) {
        Reader in = new Reader("SupplementaryAccountData", json);
        return new SupplementaryAccountData(
                in.take("account_creation", Reader.object(AccountCreation::from)),
                in.rest());
    }

    /** An object to fill. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void visit(Visitor visitor) {
        visitor.member("account_creation", accountCreation, false);
    }

    @Override
    public String toString() {
        return Model.shown(this);
    }

    /** Fills a {@link SupplementaryAccountData}. */
    public static final class Builder {
        private AccountCreation accountCreation;
        private final Map<String, JsonNode> more = new LinkedHashMap<>();

        private Builder() {}

        /** Sets `account_creation`. */
        public Builder accountCreation(AccountCreation accountCreation) {
            this.accountCreation = accountCreation;
            return this;
        }

        /** A member that this version does not know: a text, number, flag, list, map, or an object of this package. */
        public Builder more(String name, Object value) {
            more.put(name, Json.of(value));
            return this;
        }

        /** The object. */
        public SupplementaryAccountData build() {
            return new SupplementaryAccountData(accountCreation, more);
        }
    }
}
