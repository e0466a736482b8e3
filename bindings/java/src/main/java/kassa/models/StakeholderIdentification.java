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
 * A national number of a person.
 *
 * @param number number.
 * @param country country.
 * @param more members that this version does not know, as they came
 */
public record StakeholderIdentification(
        String number,
        String country,
        Map<String, JsonNode> more)
        implements Model {
    /** Takes copies of lists, so that the object never changes. */
    public StakeholderIdentification {
        more = Reader.copy(more);
    }

    /**
     * The object that a JSON object describes. A member whose type is not the expected one is in {@code more}.
     *
     * @throws IllegalArgumentException when it is no object
     */
    public static StakeholderIdentification from(JsonNode json) {
        Reader in = new Reader("StakeholderIdentification", json);
        return new StakeholderIdentification(
                in.take("number", Reader::text),
                in.take("country", Reader::text),
                in.rest());
    }

    /** An object to fill. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void visit(Visitor visitor) {
        visitor.member("number", number, true);
        visitor.member("country", country, true);
    }

    @Override
    public String toString() {
        return Model.shown(this);
    }

    /** Fills a {@link StakeholderIdentification}. */
    public static final class Builder {
        private String number;
        private String country;
        private final Map<String, JsonNode> more = new LinkedHashMap<>();

        private Builder() {}

        /** Sets `number`. */
        public Builder number(String number) {
            this.number = number;
            return this;
        }

        /** Sets `country`. */
        public Builder country(String country) {
            this.country = country;
            return this;
        }

        /** A member that this version does not know: a text, number, flag, list, map, or an object of this package. */
        public Builder more(String name, Object value) {
            more.put(name, Json.of(value));
            return this;
        }

        /** The object. */
        public StakeholderIdentification build() {
            return new StakeholderIdentification(number, country, more);
        }
    }
}
