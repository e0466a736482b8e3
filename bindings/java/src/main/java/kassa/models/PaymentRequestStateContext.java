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
 * What there is to know about a payment request in its state.
 *
 * @param customerInteraction customer_interaction.
 * @param klarnaNetworkSessionToken Once completed with a purchase: the proof of approval, for the final authorization.
 * @param paymentToken Older proof; ignored. On its way out.
 * @param interoperabilityToken interoperability_token. On its way out.
 * @param klarnaCustomer klarna_customer.
 * @param shipping shipping.
 * @param more members that this version does not know, as they came
 */
public record PaymentRequestStateContext(
        CustomerInteraction customerInteraction,
        String klarnaNetworkSessionToken,
        String paymentToken,
        String interoperabilityToken,
        KlarnaCustomer klarnaCustomer,
        SelectedShipping shipping,
        Map<String, JsonNode> more)
        implements Model {
    /** Takes copies of lists, so that the object never changes. */
    public PaymentRequestStateContext {
        more = Reader.copy(more);
    }

    /**
     * The object that a JSON object describes. A member whose type is not the expected one is in {@code more}.
     *
     * @throws IllegalArgumentException when it is no object
     */
    public static PaymentRequestStateContext from(JsonNode json) {
        Reader in = new Reader("PaymentRequestStateContext", json);
        return new PaymentRequestStateContext(
                in.take("customer_interaction", Reader.object(CustomerInteraction::from)),
                in.take("klarna_network_session_token", Reader::text),
                in.take("payment_token", Reader::text),
                in.take("interoperability_token", Reader::text),
                in.take("klarna_customer", Reader.object(KlarnaCustomer::from)),
                in.take("shipping", Reader.object(SelectedShipping::from)),
                in.rest());
    }

    /** An object to fill. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void visit(Visitor visitor) {
        visitor.member("customer_interaction", customerInteraction, false);
        visitor.member("klarna_network_session_token", klarnaNetworkSessionToken, true);
        visitor.member("payment_token", paymentToken, true);
        visitor.member("interoperability_token", interoperabilityToken, true);
        visitor.member("klarna_customer", klarnaCustomer, false);
        visitor.member("shipping", shipping, false);
    }

    @Override
    public String toString() {
        return Model.shown(this);
    }

    /** Fills a {@link PaymentRequestStateContext}. */
    public static final class Builder {
        private CustomerInteraction customerInteraction;
        private String klarnaNetworkSessionToken;
        private String paymentToken;
        private String interoperabilityToken;
        private KlarnaCustomer klarnaCustomer;
        private SelectedShipping shipping;
        private final Map<String, JsonNode> more = new LinkedHashMap<>();

        private Builder() {}

        /** Sets `customer_interaction`. */
        public Builder customerInteraction(CustomerInteraction customerInteraction) {
            this.customerInteraction = customerInteraction;
            return this;
        }

        /** Once completed with a purchase: the proof of approval, for the final authorization. */
        public Builder klarnaNetworkSessionToken(String klarnaNetworkSessionToken) {
            this.klarnaNetworkSessionToken = klarnaNetworkSessionToken;
            return this;
        }

        /** Older proof; ignored. */
        public Builder paymentToken(String paymentToken) {
            this.paymentToken = paymentToken;
            return this;
        }

        /** Sets `interoperability_token`. */
        public Builder interoperabilityToken(String interoperabilityToken) {
            this.interoperabilityToken = interoperabilityToken;
            return this;
        }

        /** Sets `klarna_customer`. */
        public Builder klarnaCustomer(KlarnaCustomer klarnaCustomer) {
            this.klarnaCustomer = klarnaCustomer;
            return this;
        }

        /** Sets `shipping`. */
        public Builder shipping(SelectedShipping shipping) {
            this.shipping = shipping;
            return this;
        }

        /** A member that this version does not know: a text, number, flag, list, map, or an object of this package. */
        public Builder more(String name, Object value) {
            more.put(name, Json.of(value));
            return this;
        }

        /** The object. */
        public PaymentRequestStateContext build() {
            return new PaymentRequestStateContext(customerInteraction, klarnaNetworkSessionToken, paymentToken, interoperabilityToken, klarnaCustomer, shipping, more);
        }
    }
}
