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
 * A payment account to be created.
 *
 * @param paymentAccountReference Unique; to be kept beside the id of the acquiring account. Needed in a request.
 * @param paymentAcquiringAccountId Handed to the acquirer by Klarna. Needed in a request.
 * @param defaultMerchantCategoryCode default_merchant_category_code. Needed in a request.
 * @param partnerBusinessEntityReference An entity of the account, or of the same document. Needed in a request.
 * @param defaultStoreGroupReference A store group of the account, or of the same document. Needed in a request.
 * @param more members that this version does not know, as they came
 */
public record PaymentAccountInput(
        String paymentAccountReference,
        String paymentAcquiringAccountId,
        String defaultMerchantCategoryCode,
        String partnerBusinessEntityReference,
        String defaultStoreGroupReference,
        Map<String, JsonNode> more)
        implements Model {
    /** Takes copies of lists, so that the object never changes. */
    public PaymentAccountInput {
        more = Reader.copy(more);
    }

    /**
     * The object that a JSON object describes. A member whose type is not the expected one is in {@code more}.
     *
     * @throws IllegalArgumentException when it is no object
     */
    public static PaymentAccountInput from(JsonNode json) {
        Reader in = new Reader("PaymentAccountInput", json);
        return new PaymentAccountInput(
                in.take("payment_account_reference", Reader::text),
                in.take("payment_acquiring_account_id", Reader::text),
                in.take("default_merchant_category_code", Reader::text),
                in.take("partner_business_entity_reference", Reader::text),
                in.take("default_store_group_reference", Reader::text),
                in.rest());
    }

    /** An object to fill. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void visit(Visitor visitor) {
        visitor.member("payment_account_reference", paymentAccountReference, false);
        visitor.member("payment_acquiring_account_id", paymentAcquiringAccountId, false);
        visitor.member("default_merchant_category_code", defaultMerchantCategoryCode, false);
        visitor.member("partner_business_entity_reference", partnerBusinessEntityReference, false);
        visitor.member("default_store_group_reference", defaultStoreGroupReference, false);
    }

    @Override
    public String toString() {
        return Model.shown(this);
    }

    /** Fills a {@link PaymentAccountInput}. */
    public static final class Builder {
        private String paymentAccountReference;
        private String paymentAcquiringAccountId;
        private String defaultMerchantCategoryCode;
        private String partnerBusinessEntityReference;
        private String defaultStoreGroupReference;
        private final Map<String, JsonNode> more = new LinkedHashMap<>();

        private Builder() {}

        /** Unique; to be kept beside the id of the acquiring account. */
        public Builder paymentAccountReference(String paymentAccountReference) {
            this.paymentAccountReference = paymentAccountReference;
            return this;
        }

        /** Handed to the acquirer by Klarna. */
        public Builder paymentAcquiringAccountId(String paymentAcquiringAccountId) {
            this.paymentAcquiringAccountId = paymentAcquiringAccountId;
            return this;
        }

        /** Sets `default_merchant_category_code`. */
        public Builder defaultMerchantCategoryCode(String defaultMerchantCategoryCode) {
            this.defaultMerchantCategoryCode = defaultMerchantCategoryCode;
            return this;
        }

        /** An entity of the account, or of the same document. */
        public Builder partnerBusinessEntityReference(String partnerBusinessEntityReference) {
            this.partnerBusinessEntityReference = partnerBusinessEntityReference;
            return this;
        }

        /** A store group of the account, or of the same document. */
        public Builder defaultStoreGroupReference(String defaultStoreGroupReference) {
            this.defaultStoreGroupReference = defaultStoreGroupReference;
            return this;
        }

        /** A member that this version does not know: a text, number, flag, list, map, or an object of this package. */
        public Builder more(String name, Object value) {
            more.put(name, Json.of(value));
            return this;
        }

        /** The object. */
        public PaymentAccountInput build() {
            return new PaymentAccountInput(paymentAccountReference, paymentAcquiringAccountId, defaultMerchantCategoryCode, partnerBusinessEntityReference, defaultStoreGroupReference, more);
        }
    }
}
