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
 * The decision. A result may stand in either part; the presence of a payment request says step-up, too.
 *
 * @param paymentTransactionResponse payment_transaction_response.
 * @param customerTokenResponse customer_token_response.
 * @param paymentRequest Present when the customer has to approve.
 * @param klarnaNetworkResponseData For the partner, to be handed on unaltered. Where it stands in an answer is not published. No source confirms
 *     it.
 * @param more members that this version does not know, as they came
 */
public record PaymentAuthorizeResponse(
        PaymentTransactionResponse paymentTransactionResponse,
        CustomerTokenResponse customerTokenResponse,
        PaymentRequest paymentRequest,
        String klarnaNetworkResponseData,
        Map<String, JsonNode> more)
        implements Model {
    /** Takes copies of lists, so that the object never changes. */
    public PaymentAuthorizeResponse {
        more = Reader.copy(more);
    }

    /**
     * The object that a JSON object describes. A member whose type is not the expected one is in {@code more}.
     *
     * @throws IllegalArgumentException when it is no object
     */
    public static PaymentAuthorizeResponse from(JsonNode json) {
        Reader in = new Reader("PaymentAuthorizeResponse", json);
        return new PaymentAuthorizeResponse(
                in.take("payment_transaction_response", Reader.object(PaymentTransactionResponse::from)),
                in.take("customer_token_response", Reader.object(CustomerTokenResponse::from)),
                in.take("payment_request", Reader.object(PaymentRequest::from)),
                in.take("klarna_network_response_data", Reader::text),
                in.rest());
    }

    /** An object to fill. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void visit(Visitor visitor) {
        visitor.member("payment_transaction_response", paymentTransactionResponse, false);
        visitor.member("customer_token_response", customerTokenResponse, false);
        visitor.member("payment_request", paymentRequest, false);
        visitor.member("klarna_network_response_data", klarnaNetworkResponseData, true);
    }

    @Override
    public String toString() {
        return Model.shown(this);
    }

    /** Fills a {@link PaymentAuthorizeResponse}. */
    public static final class Builder {
        private PaymentTransactionResponse paymentTransactionResponse;
        private CustomerTokenResponse customerTokenResponse;
        private PaymentRequest paymentRequest;
        private String klarnaNetworkResponseData;
        private final Map<String, JsonNode> more = new LinkedHashMap<>();

        private Builder() {}

        /** Sets `payment_transaction_response`. */
        public Builder paymentTransactionResponse(PaymentTransactionResponse paymentTransactionResponse) {
            this.paymentTransactionResponse = paymentTransactionResponse;
            return this;
        }

        /** Sets `customer_token_response`. */
        public Builder customerTokenResponse(CustomerTokenResponse customerTokenResponse) {
            this.customerTokenResponse = customerTokenResponse;
            return this;
        }

        /** Present when the customer has to approve. */
        public Builder paymentRequest(PaymentRequest paymentRequest) {
            this.paymentRequest = paymentRequest;
            return this;
        }

        /** For the partner, to be handed on unaltered. Where it stands in an answer is not published. */
        public Builder klarnaNetworkResponseData(String klarnaNetworkResponseData) {
            this.klarnaNetworkResponseData = klarnaNetworkResponseData;
            return this;
        }

        /** A member that this version does not know: a text, number, flag, list, map, or an object of this package. */
        public Builder more(String name, Object value) {
            more.put(name, Json.of(value));
            return this;
        }

        /** The object. */
        public PaymentAuthorizeResponse build() {
            return new PaymentAuthorizeResponse(paymentTransactionResponse, customerTokenResponse, paymentRequest, klarnaNetworkResponseData, more);
        }
    }
}
