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
 * Changes to a payment request: only what changes.
 *
 * @param currency currency.
 * @param amount amount.
 * @param paymentRequestReference payment_request_reference.
 * @param supplementaryPurchaseData supplementary_purchase_data.
 * @param interoperabilityData interoperability_data.
 * @param customerInteractionConfig customer_interaction_config.
 * @param paymentOptionId payment_option_id.
 * @param paymentProgramEnablementCodes payment_program_enablement_codes.
 * @param shippingConfig shipping_config.
 * @param acquiringConfig acquiring_config.
 * @param more members that this version does not know, as they came
 */
public record PaymentRequestUpdate(
        String currency,
        Long amount,
        String paymentRequestReference,
        SupplementaryPurchaseData supplementaryPurchaseData,
        String interoperabilityData,
        CustomerInteractionConfig customerInteractionConfig,
        String paymentOptionId,
        List<String> paymentProgramEnablementCodes,
        ShippingConfig shippingConfig,
        AcquiringConfig acquiringConfig,
        Map<String, JsonNode> more)
        implements Model {
    /** Takes copies of lists, so that the object never changes. */
    public PaymentRequestUpdate {
        paymentProgramEnablementCodes = Reader.copy(paymentProgramEnablementCodes);
        more = Reader.copy(more);
    }

    /**
     * The object that a JSON object describes. A member whose type is not the expected one is in {@code more}.
     *
     * @throws IllegalArgumentException when it is no object
     */
    public static PaymentRequestUpdate from(JsonNode json) {
        Reader in = new Reader("PaymentRequestUpdate", json);
        return new PaymentRequestUpdate(
                in.take("currency", Reader::text),
                in.take("amount", Reader::integer),
                in.take("payment_request_reference", Reader::text),
                in.take("supplementary_purchase_data", Reader.object(SupplementaryPurchaseData::from)),
                in.take("interoperability_data", Reader::text),
                in.take("customer_interaction_config", Reader.object(CustomerInteractionConfig::from)),
                in.take("payment_option_id", Reader::text),
                in.take("payment_program_enablement_codes", Reader.list(Reader::text)),
                in.take("shipping_config", Reader.object(ShippingConfig::from)),
                in.take("acquiring_config", Reader.object(AcquiringConfig::from)),
                in.rest());
    }

    /** An object to fill. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void visit(Visitor visitor) {
        visitor.member("currency", currency, false);
        visitor.member("amount", amount, false);
        visitor.member("payment_request_reference", paymentRequestReference, false);
        visitor.member("supplementary_purchase_data", supplementaryPurchaseData, false);
        visitor.member("interoperability_data", interoperabilityData, true);
        visitor.member("customer_interaction_config", customerInteractionConfig, false);
        visitor.member("payment_option_id", paymentOptionId, false);
        visitor.member("payment_program_enablement_codes", paymentProgramEnablementCodes, false);
        visitor.member("shipping_config", shippingConfig, false);
        visitor.member("acquiring_config", acquiringConfig, false);
    }

    @Override
    public String toString() {
        return Model.shown(this);
    }

    /** Fills a {@link PaymentRequestUpdate}. */
    public static final class Builder {
        private String currency;
        private Long amount;
        private String paymentRequestReference;
        private SupplementaryPurchaseData supplementaryPurchaseData;
        private String interoperabilityData;
        private CustomerInteractionConfig customerInteractionConfig;
        private String paymentOptionId;
        private List<String> paymentProgramEnablementCodes;
        private ShippingConfig shippingConfig;
        private AcquiringConfig acquiringConfig;
        private final Map<String, JsonNode> more = new LinkedHashMap<>();

        private Builder() {}

        /** Sets `currency`. */
        public Builder currency(String currency) {
            this.currency = currency;
            return this;
        }

        /** Sets `amount`. */
        public Builder amount(Long amount) {
            this.amount = amount;
            return this;
        }

        /** The same. */
        public Builder amount(long amount) {
            this.amount = amount;
            return this;
        }

        /** Sets `payment_request_reference`. */
        public Builder paymentRequestReference(String paymentRequestReference) {
            this.paymentRequestReference = paymentRequestReference;
            return this;
        }

        /** Sets `supplementary_purchase_data`. */
        public Builder supplementaryPurchaseData(SupplementaryPurchaseData supplementaryPurchaseData) {
            this.supplementaryPurchaseData = supplementaryPurchaseData;
            return this;
        }

        /** Sets `interoperability_data`. */
        public Builder interoperabilityData(String interoperabilityData) {
            this.interoperabilityData = interoperabilityData;
            return this;
        }

        /** Sets `customer_interaction_config`. */
        public Builder customerInteractionConfig(CustomerInteractionConfig customerInteractionConfig) {
            this.customerInteractionConfig = customerInteractionConfig;
            return this;
        }

        /** Sets `payment_option_id`. */
        public Builder paymentOptionId(String paymentOptionId) {
            this.paymentOptionId = paymentOptionId;
            return this;
        }

        /** Sets `payment_program_enablement_codes`. */
        public Builder paymentProgramEnablementCodes(List<String> paymentProgramEnablementCodes) {
            this.paymentProgramEnablementCodes = paymentProgramEnablementCodes;
            return this;
        }

        /** Sets `shipping_config`. */
        public Builder shippingConfig(ShippingConfig shippingConfig) {
            this.shippingConfig = shippingConfig;
            return this;
        }

        /** Sets `acquiring_config`. */
        public Builder acquiringConfig(AcquiringConfig acquiringConfig) {
            this.acquiringConfig = acquiringConfig;
            return this;
        }

        /** A member that this version does not know: a text, number, flag, list, map, or an object of this package. */
        public Builder more(String name, Object value) {
            more.put(name, Json.of(value));
            return this;
        }

        /** The object. */
        public PaymentRequestUpdate build() {
            return new PaymentRequestUpdate(currency, amount, paymentRequestReference, supplementaryPurchaseData, interoperabilityData, customerInteractionConfig, paymentOptionId, paymentProgramEnablementCodes, shippingConfig, acquiringConfig, more);
        }
    }
}
