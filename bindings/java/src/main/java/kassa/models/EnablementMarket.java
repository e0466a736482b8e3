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
 * Older form of the countries.
 *
 * @param customerCountry customer_country.
 * @param transactionCurrency transaction_currency.
 * @param more members that this version does not know, as they came
 */
public record EnablementMarket(
        String customerCountry,
        String transactionCurrency,
        Map<String, JsonNode> more)
        implements Model {
    /** Takes copies of lists, so that the object never changes. */
    public EnablementMarket {
        more = Reader.copy(more);
    }

    /**
     * The object that a JSON object describes. A member whose type is not the expected one is in {@code more}.
     *
     * @throws IllegalArgumentException when it is no object
     */
    public static EnablementMarket from(JsonNode json) {
        Reader in = new Reader("EnablementMarket", json);
        return new EnablementMarket(
                in.take("customer_country", Reader::text),
                in.take("transaction_currency", Reader::text),
                in.rest());
    }

    /** An object to fill. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void visit(Visitor visitor) {
        visitor.member("customer_country", customerCountry, false);
        visitor.member("transaction_currency", transactionCurrency, false);
    }

    @Override
    public String toString() {
        return Model.shown(this);
    }

    /** Fills a {@link EnablementMarket}. */
    public static final class Builder {
        private String customerCountry;
        private String transactionCurrency;
        private final Map<String, JsonNode> more = new LinkedHashMap<>();

        private Builder() {}

        /** Sets `customer_country`. */
        public Builder customerCountry(String customerCountry) {
            this.customerCountry = customerCountry;
            return this;
        }

        /** Sets `transaction_currency`. */
        public Builder transactionCurrency(String transactionCurrency) {
            this.transactionCurrency = transactionCurrency;
            return this;
        }

        /** A member that this version does not know: a text, number, flag, list, map, or an object of this package. */
        public Builder more(String name, Object value) {
            more.put(name, Json.of(value));
            return this;
        }

        /** The object. */
        public EnablementMarket build() {
            return new EnablementMarket(customerCountry, transactionCurrency, more);
        }
    }
}
