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
 * Where the money goes.
 *
 * @param paymentAccountId Needed where an account has several.
 * @param settlementCurrency settlement_currency.
 * @param more members that this version does not know, as they came
 */
public record AcquiringConfig(
        String paymentAccountId,
        String settlementCurrency,
        Map<String, JsonNode> more)
        implements Model {
    /** Takes copies of lists, so that the object never changes. */
    public AcquiringConfig {
        more = Reader.copy(more);
    }

    /**
     * The object that a JSON object describes. A member whose type is not the expected one is in {@code more}.
     *
     * @throws IllegalArgumentException when it is no object
     */
    public static AcquiringConfig from(JsonNode json) {
        Reader in = new Reader("AcquiringConfig", json);
        return new AcquiringConfig(
                in.take("payment_account_id", Reader::text),
                in.take("settlement_currency", Reader::text),
                in.rest());
    }

    /** An object to fill. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void visit(Visitor visitor) {
        visitor.member("payment_account_id", paymentAccountId, false);
        visitor.member("settlement_currency", settlementCurrency, false);
    }

    @Override
    public String toString() {
        return Model.shown(this);
    }

    /** Fills a {@link AcquiringConfig}. */
    public static final class Builder {
        private String paymentAccountId;
        private String settlementCurrency;
        private final Map<String, JsonNode> more = new LinkedHashMap<>();

        private Builder() {}

        /** Needed where an account has several. */
        public Builder paymentAccountId(String paymentAccountId) {
            this.paymentAccountId = paymentAccountId;
            return this;
        }

        /** Sets `settlement_currency`. */
        public Builder settlementCurrency(String settlementCurrency) {
            this.settlementCurrency = settlementCurrency;
            return this;
        }

        /** A member that this version does not know: a text, number, flag, list, map, or an object of this package. */
        public Builder more(String name, Object value) {
            more.put(name, Json.of(value));
            return this;
        }

        /** The object. */
        public AcquiringConfig build() {
            return new AcquiringConfig(paymentAccountId, settlementCurrency, more);
        }
    }
}
