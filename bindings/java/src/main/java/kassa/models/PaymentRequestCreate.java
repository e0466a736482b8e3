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
 * A payment request to be created.
 *
 * @param currency currency. Needed in a request.
 * @param amount Left out when only a token is asked for.
 * @param paymentRequestReference payment_request_reference.
 * @param supplementaryPurchaseData supplementary_purchase_data.
 * @param interoperabilityData Data of the network from the partner, forwarded unaltered.
 * @param requestCustomerToken request_customer_token.
 * @param customerInteractionConfig customer_interaction_config. Needed in a request.
 * @param collectCustomerProfile collect_customer_profile.
 * @param paymentOptionId payment_option_id.
 * @param paymentProgramEnablementCodes payment_program_enablement_codes.
 * @param shippingConfig shipping_config.
 * @param acquiringConfig acquiring_config.
 * @param pointOfCheckout point_of_checkout.
 * @param more members that this version does not know, as they came
 */
public record PaymentRequestCreate(
        String currency,
        Long amount,
        String paymentRequestReference,
        SupplementaryPurchaseData supplementaryPurchaseData,
        String interoperabilityData,
        RequestCustomerToken requestCustomerToken,
        CustomerInteractionConfig customerInteractionConfig,
        List<ProfileScope> collectCustomerProfile,
        String paymentOptionId,
        List<String> paymentProgramEnablementCodes,
        ShippingConfig shippingConfig,
        AcquiringConfig acquiringConfig,
        PointOfCheckout pointOfCheckout,
        Map<String, JsonNode> more)
        implements Model {
    /** Takes copies of lists, so that the object never changes. */
    public PaymentRequestCreate {
        collectCustomerProfile = Reader.copy(collectCustomerProfile);
        paymentProgramEnablementCodes = Reader.copy(paymentProgramEnablementCodes);
        more = Reader.copy(more);
    }

    /**
     * The object that a JSON object describes. A member whose type is not the expected one is in {@code more}.
     *
     * @throws IllegalArgumentException when it is no object
     */
    public static PaymentRequestCreate from(JsonNode json) {
        Reader in = new Reader("PaymentRequestCreate", json);
        return new PaymentRequestCreate(
                in.take("currency", Reader::text),
                in.take("amount", Reader::integer),
                in.take("payment_request_reference", Reader::text),
                in.take("supplementary_purchase_data", Reader.object(SupplementaryPurchaseData::from)),
                in.take("interoperability_data", Reader::text),
                in.take("request_customer_token", Reader.object(RequestCustomerToken::from)),
                in.take("customer_interaction_config", Reader.object(CustomerInteractionConfig::from)),
                in.take("collect_customer_profile", Reader.list(Reader.choice(ProfileScope::of))),
                in.take("payment_option_id", Reader::text),
                in.take("payment_program_enablement_codes", Reader.list(Reader::text)),
                in.take("shipping_config", Reader.object(ShippingConfig::from)),
                in.take("acquiring_config", Reader.object(AcquiringConfig::from)),
                in.take("point_of_checkout", Reader.object(PointOfCheckout::from)),
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
        visitor.member("request_customer_token", requestCustomerToken, false);
        visitor.member("customer_interaction_config", customerInteractionConfig, false);
        visitor.member("collect_customer_profile", collectCustomerProfile, false);
        visitor.member("payment_option_id", paymentOptionId, false);
        visitor.member("payment_program_enablement_codes", paymentProgramEnablementCodes, false);
        visitor.member("shipping_config", shippingConfig, false);
        visitor.member("acquiring_config", acquiringConfig, false);
        visitor.member("point_of_checkout", pointOfCheckout, false);
    }

    @Override
    public String toString() {
        return Model.shown(this);
    }

    /** Fills a {@link PaymentRequestCreate}. */
    public static final class Builder {
        private String currency;
        private Long amount;
        private String paymentRequestReference;
        private SupplementaryPurchaseData supplementaryPurchaseData;
        private String interoperabilityData;
        private RequestCustomerToken requestCustomerToken;
        private CustomerInteractionConfig customerInteractionConfig;
        private List<ProfileScope> collectCustomerProfile;
        private String paymentOptionId;
        private List<String> paymentProgramEnablementCodes;
        private ShippingConfig shippingConfig;
        private AcquiringConfig acquiringConfig;
        private PointOfCheckout pointOfCheckout;
        private final Map<String, JsonNode> more = new LinkedHashMap<>();

        private Builder() {}

        /** Sets `currency`. */
        public Builder currency(String currency) {
            this.currency = currency;
            return this;
        }

        /** Left out when only a token is asked for. */
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

        /** Data of the network from the partner, forwarded unaltered. */
        public Builder interoperabilityData(String interoperabilityData) {
            this.interoperabilityData = interoperabilityData;
            return this;
        }

        /** Sets `request_customer_token`. */
        public Builder requestCustomerToken(RequestCustomerToken requestCustomerToken) {
            this.requestCustomerToken = requestCustomerToken;
            return this;
        }

        /** Sets `customer_interaction_config`. */
        public Builder customerInteractionConfig(CustomerInteractionConfig customerInteractionConfig) {
            this.customerInteractionConfig = customerInteractionConfig;
            return this;
        }

        /** Sets `collect_customer_profile`. */
        public Builder collectCustomerProfile(List<ProfileScope> collectCustomerProfile) {
            this.collectCustomerProfile = collectCustomerProfile;
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

        /** Sets `point_of_checkout`. */
        public Builder pointOfCheckout(PointOfCheckout pointOfCheckout) {
            this.pointOfCheckout = pointOfCheckout;
            return this;
        }

        /** A member that this version does not know: a text, number, flag, list, map, or an object of this package. */
        public Builder more(String name, Object value) {
            more.put(name, Json.of(value));
            return this;
        }

        /** The object. */
        public PaymentRequestCreate build() {
            return new PaymentRequestCreate(currency, amount, paymentRequestReference, supplementaryPurchaseData, interoperabilityData, requestCustomerToken, customerInteractionConfig, collectCustomerProfile, paymentOptionId, paymentProgramEnablementCodes, shippingConfig, acquiringConfig, pointOfCheckout, more);
        }
    }
}
