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
 * For which payments a program is on.
 *
 * @param customerCountries customer_countries.
 * @param merchantCategoryCodes merchant_category_codes.
 * @param paymentProgramEnablementCode payment_program_enablement_code. No source confirms it.
 * @param markets markets. On its way out.
 * @param more members that this version does not know, as they came
 */
public record EnablementCriteria(
        List<String> customerCountries,
        List<String> merchantCategoryCodes,
        String paymentProgramEnablementCode,
        List<EnablementMarket> markets,
        Map<String, JsonNode> more)
        implements Model {
    /** Takes copies of lists, so that the object never changes. */
    public EnablementCriteria {
        customerCountries = Reader.copy(customerCountries);
        merchantCategoryCodes = Reader.copy(merchantCategoryCodes);
        markets = Reader.copy(markets);
        more = Reader.copy(more);
    }

    /**
     * The object that a JSON object describes. A member whose type is not the expected one is in {@code more}.
     *
     * @throws IllegalArgumentException when it is no object
     */
    public static EnablementCriteria from(JsonNode json) {
        Reader in = new Reader("EnablementCriteria", json);
        return new EnablementCriteria(
                in.take("customer_countries", Reader.list(Reader::text)),
                in.take("merchant_category_codes", Reader.list(Reader::text)),
                in.take("payment_program_enablement_code", Reader::text),
                in.take("markets", Reader.list(Reader.object(EnablementMarket::from))),
                in.rest());
    }

    /** An object to fill. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void visit(Visitor visitor) {
        visitor.member("customer_countries", customerCountries, false);
        visitor.member("merchant_category_codes", merchantCategoryCodes, false);
        visitor.member("payment_program_enablement_code", paymentProgramEnablementCode, false);
        visitor.member("markets", markets, false);
    }

    @Override
    public String toString() {
        return Model.shown(this);
    }

    /** Fills a {@link EnablementCriteria}. */
    public static final class Builder {
        private List<String> customerCountries;
        private List<String> merchantCategoryCodes;
        private String paymentProgramEnablementCode;
        private List<EnablementMarket> markets;
        private final Map<String, JsonNode> more = new LinkedHashMap<>();

        private Builder() {}

        /** Sets `customer_countries`. */
        public Builder customerCountries(List<String> customerCountries) {
            this.customerCountries = customerCountries;
            return this;
        }

        /** Sets `merchant_category_codes`. */
        public Builder merchantCategoryCodes(List<String> merchantCategoryCodes) {
            this.merchantCategoryCodes = merchantCategoryCodes;
            return this;
        }

        /** Sets `payment_program_enablement_code`. */
        public Builder paymentProgramEnablementCode(String paymentProgramEnablementCode) {
            this.paymentProgramEnablementCode = paymentProgramEnablementCode;
            return this;
        }

        /** Sets `markets`. */
        public Builder markets(List<EnablementMarket> markets) {
            this.markets = markets;
            return this;
        }

        /** A member that this version does not know: a text, number, flag, list, map, or an object of this package. */
        public Builder more(String name, Object value) {
            more.put(name, Json.of(value));
            return this;
        }

        /** The object. */
        public EnablementCriteria build() {
            return new EnablementCriteria(customerCountries, merchantCategoryCodes, paymentProgramEnablementCode, markets, more);
        }
    }
}
