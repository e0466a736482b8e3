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
 * Changes to a payment account. Later pages say that nothing of it can change.
 *
 * @param paymentAccountReference payment_account_reference.
 * @param defaultMerchantCategoryCode default_merchant_category_code.
 * @param more members that this version does not know, as they came
 */
public record PaymentAccountUpdate(
        String paymentAccountReference,
        String defaultMerchantCategoryCode,
        Map<String, JsonNode> more)
        implements Model {
    /** Takes copies of lists, so that the object never changes. */
    public PaymentAccountUpdate {
        more = Reader.copy(more);
    }

    /**
     * The object that a JSON object describes. A member whose type is not the expected one is in {@code more}.
     *
     * @throws IllegalArgumentException when it is no object
     */
    public static PaymentAccountUpdate from(JsonNode json) {
        Reader in = new Reader("PaymentAccountUpdate", json);
        return new PaymentAccountUpdate(
                in.take("payment_account_reference", Reader::text),
                in.take("default_merchant_category_code", Reader::text),
                in.rest());
    }

    /** An object to fill. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void visit(Visitor visitor) {
        visitor.member("payment_account_reference", paymentAccountReference, false);
        visitor.member("default_merchant_category_code", defaultMerchantCategoryCode, false);
    }

    @Override
    public String toString() {
        return Model.shown(this);
    }

    /** Fills a {@link PaymentAccountUpdate}. */
    public static final class Builder {
        private String paymentAccountReference;
        private String defaultMerchantCategoryCode;
        private final Map<String, JsonNode> more = new LinkedHashMap<>();

        private Builder() {}

        /** Sets `payment_account_reference`. */
        public Builder paymentAccountReference(String paymentAccountReference) {
            this.paymentAccountReference = paymentAccountReference;
            return this;
        }

        /** Sets `default_merchant_category_code`. */
        public Builder defaultMerchantCategoryCode(String defaultMerchantCategoryCode) {
            this.defaultMerchantCategoryCode = defaultMerchantCategoryCode;
            return this;
        }

        /** A member that this version does not know: a text, number, flag, list, map, or an object of this package. */
        public Builder more(String name, Object value) {
            more.put(name, Json.of(value));
            return this;
        }

        /** The object. */
        public PaymentAccountUpdate build() {
            return new PaymentAccountUpdate(paymentAccountReference, defaultMerchantCategoryCode, more);
        }
    }
}
