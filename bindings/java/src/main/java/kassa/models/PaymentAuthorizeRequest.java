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
 * What is to be decided.
 *
 * @param currency currency. Needed in a request.
 * @param requestPaymentTransaction Ask for a payment.
 * @param requestCustomerToken Ask for a customer token.
 * @param supplementaryPurchaseData The purchase: optional for the API, expected by the rules of the network.
 * @param interoperabilityData Data of the network from the partner, forwarded unaltered.
 * @param klarnaNetworkData Newer name of `interoperability_data`. No source confirms it.
 * @param stepUpConfig How the customer is asked to approve. Without it there is no step-up: the answer is APPROVED or DECLINED.
 * @param acquiringConfig acquiring_config.
 * @param pointOfCheckout point_of_checkout.
 * @param pointOfTransaction point_of_transaction.
 * @param paymentRequestId The completed payment request, on the final authorization. No source confirms it.
 * @param collectCustomerProfile collect_customer_profile. No source confirms it.
 * @param shippingConfig shipping_config. No source confirms it.
 * @param more members that this version does not know, as they came
 */
public record PaymentAuthorizeRequest(
        String currency,
        RequestPaymentTransaction requestPaymentTransaction,
        RequestCustomerToken requestCustomerToken,
        SupplementaryPurchaseData supplementaryPurchaseData,
        String interoperabilityData,
        String klarnaNetworkData,
        StepUpConfig stepUpConfig,
        AcquiringConfig acquiringConfig,
        PointOfCheckout pointOfCheckout,
        PointOfTransaction pointOfTransaction,
        String paymentRequestId,
        List<ProfileScope> collectCustomerProfile,
        ShippingConfig shippingConfig,
        Map<String, JsonNode> more)
        implements Model {
    /** Takes copies of lists, so that the object never changes. */
    public PaymentAuthorizeRequest {
        collectCustomerProfile = Reader.copy(collectCustomerProfile);
        more = Reader.copy(more);
    }

    /**
     * The object that a JSON object describes. A member whose type is not the expected one is in {@code more}.
     *
     * @throws IllegalArgumentException when it is no object
     */
    public static PaymentAuthorizeRequest from(JsonNode json) {
        Reader in = new Reader("PaymentAuthorizeRequest", json);
        return new PaymentAuthorizeRequest(
                in.take("currency", Reader::text),
                in.take("request_payment_transaction", Reader.object(RequestPaymentTransaction::from)),
                in.take("request_customer_token", Reader.object(RequestCustomerToken::from)),
                in.take("supplementary_purchase_data", Reader.object(SupplementaryPurchaseData::from)),
                in.take("interoperability_data", Reader::text),
                in.take("klarna_network_data", Reader::text),
                in.take("step_up_config", Reader.object(StepUpConfig::from)),
                in.take("acquiring_config", Reader.object(AcquiringConfig::from)),
                in.take("point_of_checkout", Reader.object(PointOfCheckout::from)),
                in.take("point_of_transaction", Reader.object(PointOfTransaction::from)),
                in.take("payment_request_id", Reader::text),
                in.take("collect_customer_profile", Reader.list(Reader.choice(ProfileScope::of))),
                in.take("shipping_config", Reader.object(ShippingConfig::from)),
                in.rest());
    }

    /** An object to fill. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void visit(Visitor visitor) {
        visitor.member("currency", currency, false);
        visitor.member("request_payment_transaction", requestPaymentTransaction, false);
        visitor.member("request_customer_token", requestCustomerToken, false);
        visitor.member("supplementary_purchase_data", supplementaryPurchaseData, false);
        visitor.member("interoperability_data", interoperabilityData, true);
        visitor.member("klarna_network_data", klarnaNetworkData, true);
        visitor.member("step_up_config", stepUpConfig, false);
        visitor.member("acquiring_config", acquiringConfig, false);
        visitor.member("point_of_checkout", pointOfCheckout, false);
        visitor.member("point_of_transaction", pointOfTransaction, false);
        visitor.member("payment_request_id", paymentRequestId, false);
        visitor.member("collect_customer_profile", collectCustomerProfile, false);
        visitor.member("shipping_config", shippingConfig, false);
    }

    @Override
    public String toString() {
        return Model.shown(this);
    }

    /** Fills a {@link PaymentAuthorizeRequest}. */
    public static final class Builder {
        private String currency;
        private RequestPaymentTransaction requestPaymentTransaction;
        private RequestCustomerToken requestCustomerToken;
        private SupplementaryPurchaseData supplementaryPurchaseData;
        private String interoperabilityData;
        private String klarnaNetworkData;
        private StepUpConfig stepUpConfig;
        private AcquiringConfig acquiringConfig;
        private PointOfCheckout pointOfCheckout;
        private PointOfTransaction pointOfTransaction;
        private String paymentRequestId;
        private List<ProfileScope> collectCustomerProfile;
        private ShippingConfig shippingConfig;
        private final Map<String, JsonNode> more = new LinkedHashMap<>();

        private Builder() {}

        /** Sets `currency`. */
        public Builder currency(String currency) {
            this.currency = currency;
            return this;
        }

        /** Ask for a payment. */
        public Builder requestPaymentTransaction(RequestPaymentTransaction requestPaymentTransaction) {
            this.requestPaymentTransaction = requestPaymentTransaction;
            return this;
        }

        /** Ask for a customer token. */
        public Builder requestCustomerToken(RequestCustomerToken requestCustomerToken) {
            this.requestCustomerToken = requestCustomerToken;
            return this;
        }

        /** The purchase: optional for the API, expected by the rules of the network. */
        public Builder supplementaryPurchaseData(SupplementaryPurchaseData supplementaryPurchaseData) {
            this.supplementaryPurchaseData = supplementaryPurchaseData;
            return this;
        }

        /** Data of the network from the partner, forwarded unaltered. */
        public Builder interoperabilityData(String interoperabilityData) {
            this.interoperabilityData = interoperabilityData;
            return this;
        }

        /** Newer name of `interoperability_data`. */
        public Builder klarnaNetworkData(String klarnaNetworkData) {
            this.klarnaNetworkData = klarnaNetworkData;
            return this;
        }

        /** How the customer is asked to approve. Without it there is no step-up: the answer is APPROVED or DECLINED. */
        public Builder stepUpConfig(StepUpConfig stepUpConfig) {
            this.stepUpConfig = stepUpConfig;
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

        /** Sets `point_of_transaction`. */
        public Builder pointOfTransaction(PointOfTransaction pointOfTransaction) {
            this.pointOfTransaction = pointOfTransaction;
            return this;
        }

        /** The completed payment request, on the final authorization. */
        public Builder paymentRequestId(String paymentRequestId) {
            this.paymentRequestId = paymentRequestId;
            return this;
        }

        /** Sets `collect_customer_profile`. */
        public Builder collectCustomerProfile(List<ProfileScope> collectCustomerProfile) {
            this.collectCustomerProfile = collectCustomerProfile;
            return this;
        }

        /** Sets `shipping_config`. */
        public Builder shippingConfig(ShippingConfig shippingConfig) {
            this.shippingConfig = shippingConfig;
            return this;
        }

        /** A member that this version does not know: a text, number, flag, list, map, or an object of this package. */
        public Builder more(String name, Object value) {
            more.put(name, Json.of(value));
            return this;
        }

        /** The object. */
        public PaymentAuthorizeRequest build() {
            return new PaymentAuthorizeRequest(currency, requestPaymentTransaction, requestCustomerToken, supplementaryPurchaseData, interoperabilityData, klarnaNetworkData, stepUpConfig, acquiringConfig, pointOfCheckout, pointOfTransaction, paymentRequestId, collectCustomerProfile, shippingConfig, more);
        }
    }
}
