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
 * Ties entity, acquiring account, category and store group together. It does not change: another one is created
 * instead.
 *
 * @param paymentAccountId payment_account_id.
 * @param paymentAccountReference payment_account_reference.
 * @param status status.
 * @param paymentAcquiringAccountId payment_acquiring_account_id.
 * @param partnerBusinessEntityId partner_business_entity_id.
 * @param defaultMerchantCategoryCode default_merchant_category_code.
 * @param defaultStoreGroupId default_store_group_id.
 * @param more members that this version does not know, as they came
 */
public record PaymentAccount(
        String paymentAccountId,
        String paymentAccountReference,
        PaymentAccountStatus status,
        String paymentAcquiringAccountId,
        String partnerBusinessEntityId,
        String defaultMerchantCategoryCode,
        String defaultStoreGroupId,
        Map<String, JsonNode> more)
        implements Model {
    /** Takes copies of lists, so that the object never changes. */
    public PaymentAccount {
        more = Reader.copy(more);
    }

    /**
     * The object that a JSON object describes. A member whose type is not the expected one is in {@code more}.
     *
     * @throws IllegalArgumentException when it is no object
     */
    public static PaymentAccount from(JsonNode json) {
        Reader in = new Reader("PaymentAccount", json);
        return new PaymentAccount(
                in.take("payment_account_id", Reader::text),
                in.take("payment_account_reference", Reader::text),
                in.take("status", Reader.choice(PaymentAccountStatus::of)),
                in.take("payment_acquiring_account_id", Reader::text),
                in.take("partner_business_entity_id", Reader::text),
                in.take("default_merchant_category_code", Reader::text),
                in.take("default_store_group_id", Reader::text),
                in.rest());
    }

    /** An object to fill. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void visit(Visitor visitor) {
        visitor.member("payment_account_id", paymentAccountId, false);
        visitor.member("payment_account_reference", paymentAccountReference, false);
        visitor.member("status", status, false);
        visitor.member("payment_acquiring_account_id", paymentAcquiringAccountId, false);
        visitor.member("partner_business_entity_id", partnerBusinessEntityId, false);
        visitor.member("default_merchant_category_code", defaultMerchantCategoryCode, false);
        visitor.member("default_store_group_id", defaultStoreGroupId, false);
    }

    @Override
    public String toString() {
        return Model.shown(this);
    }

    /** Fills a {@link PaymentAccount}. */
    public static final class Builder {
        private String paymentAccountId;
        private String paymentAccountReference;
        private PaymentAccountStatus status;
        private String paymentAcquiringAccountId;
        private String partnerBusinessEntityId;
        private String defaultMerchantCategoryCode;
        private String defaultStoreGroupId;
        private final Map<String, JsonNode> more = new LinkedHashMap<>();

        private Builder() {}

        /** Sets `payment_account_id`. */
        public Builder paymentAccountId(String paymentAccountId) {
            this.paymentAccountId = paymentAccountId;
            return this;
        }

        /** Sets `payment_account_reference`. */
        public Builder paymentAccountReference(String paymentAccountReference) {
            this.paymentAccountReference = paymentAccountReference;
            return this;
        }

        /** Sets `status`. */
        public Builder status(PaymentAccountStatus status) {
            this.status = status;
            return this;
        }

        /** Sets `payment_acquiring_account_id`. */
        public Builder paymentAcquiringAccountId(String paymentAcquiringAccountId) {
            this.paymentAcquiringAccountId = paymentAcquiringAccountId;
            return this;
        }

        /** Sets `partner_business_entity_id`. */
        public Builder partnerBusinessEntityId(String partnerBusinessEntityId) {
            this.partnerBusinessEntityId = partnerBusinessEntityId;
            return this;
        }

        /** Sets `default_merchant_category_code`. */
        public Builder defaultMerchantCategoryCode(String defaultMerchantCategoryCode) {
            this.defaultMerchantCategoryCode = defaultMerchantCategoryCode;
            return this;
        }

        /** Sets `default_store_group_id`. */
        public Builder defaultStoreGroupId(String defaultStoreGroupId) {
            this.defaultStoreGroupId = defaultStoreGroupId;
            return this;
        }

        /** A member that this version does not know: a text, number, flag, list, map, or an object of this package. */
        public Builder more(String name, Object value) {
            more.put(name, Json.of(value));
            return this;
        }

        /** The object. */
        public PaymentAccount build() {
            return new PaymentAccount(paymentAccountId, paymentAccountReference, status, paymentAcquiringAccountId, partnerBusinessEntityId, defaultMerchantCategoryCode, defaultStoreGroupId, more);
        }
    }
}
