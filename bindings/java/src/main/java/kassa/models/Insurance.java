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
 * An insurance.
 *
 * @param insuranceType insurance_type.
 * @param insuranceCompanyName insurance_company_name.
 * @param price price.
 * @param currency currency.
 * @param more members that this version does not know, as they came
 */
public record Insurance(
        InsuranceType insuranceType,
        String insuranceCompanyName,
        Long price,
        String currency,
        Map<String, JsonNode> more)
        implements Model {
    /** Takes copies of lists, so that the object never changes. */
    public Insurance {
        more = Reader.copy(more);
    }

    /**
     * The object that a JSON object describes. A member whose type is not the expected one is in {@code more}.
     *
     * @throws IllegalArgumentException when it is no object
     */
    public static Insurance from(JsonNode json) {
        Reader in = new Reader("Insurance", json);
        return new Insurance(
                in.take("insurance_type", Reader.choice(InsuranceType::of)),
                in.take("insurance_company_name", Reader::text),
                in.take("price", Reader::integer),
                in.take("currency", Reader::text),
                in.rest());
    }

    /** An object to fill. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void visit(Visitor visitor) {
        visitor.member("insurance_type", insuranceType, false);
        visitor.member("insurance_company_name", insuranceCompanyName, false);
        visitor.member("price", price, false);
        visitor.member("currency", currency, false);
    }

    @Override
    public String toString() {
        return Model.shown(this);
    }

    /** Fills a {@link Insurance}. */
    public static final class Builder {
        private InsuranceType insuranceType;
        private String insuranceCompanyName;
        private Long price;
        private String currency;
        private final Map<String, JsonNode> more = new LinkedHashMap<>();

        private Builder() {}

        /** Sets `insurance_type`. */
        public Builder insuranceType(InsuranceType insuranceType) {
            this.insuranceType = insuranceType;
            return this;
        }

        /** Sets `insurance_company_name`. */
        public Builder insuranceCompanyName(String insuranceCompanyName) {
            this.insuranceCompanyName = insuranceCompanyName;
            return this;
        }

        /** Sets `price`. */
        public Builder price(Long price) {
            this.price = price;
            return this;
        }

        /** The same. */
        public Builder price(long price) {
            this.price = price;
            return this;
        }

        /** Sets `currency`. */
        public Builder currency(String currency) {
            this.currency = currency;
            return this;
        }

        /** A member that this version does not know: a text, number, flag, list, map, or an object of this package. */
        public Builder more(String name, Object value) {
            more.put(name, Json.of(value));
            return this;
        }

        /** The object. */
        public Insurance build() {
            return new Insurance(insuranceType, insuranceCompanyName, price, currency, more);
        }
    }
}
