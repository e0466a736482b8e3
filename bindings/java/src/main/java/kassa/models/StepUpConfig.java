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
 * How the customer is asked to approve.
 *
 * @param paymentRequestReference payment_request_reference.
 * @param paymentRequestExpiresAt Older form of `customer_interaction_config.interaction_expiry`. One of the two, never both. On its way out.
 * @param customerInteractionConfig customer_interaction_config. Needed in a request.
 * @param more members that this version does not know, as they came
 */
public record StepUpConfig(
        String paymentRequestReference,
        String paymentRequestExpiresAt,
        CustomerInteractionConfig customerInteractionConfig,
        Map<String, JsonNode> more)
        implements Model {
    /** Takes copies of lists, so that the object never changes. */
    public StepUpConfig {
        more = Reader.copy(more);
    }

    /**
     * The object that a JSON object describes. A member whose type is not the expected one is in {@code more}.
     *
     * @throws IllegalArgumentException when it is no object
     */
    public static StepUpConfig from(JsonNode json) {
        Reader in = new Reader("StepUpConfig", json);
        return new StepUpConfig(
                in.take("payment_request_reference", Reader::text),
                in.take("payment_request_expires_at", Reader::text),
                in.take("customer_interaction_config", Reader.object(CustomerInteractionConfig::from)),
                in.rest());
    }

    /** An object to fill. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void visit(Visitor visitor) {
        visitor.member("payment_request_reference", paymentRequestReference, false);
        visitor.member("payment_request_expires_at", paymentRequestExpiresAt, false);
        visitor.member("customer_interaction_config", customerInteractionConfig, false);
    }

    @Override
    public String toString() {
        return Model.shown(this);
    }

    /** Fills a {@link StepUpConfig}. */
    public static final class Builder {
        private String paymentRequestReference;
        private String paymentRequestExpiresAt;
        private CustomerInteractionConfig customerInteractionConfig;
        private final Map<String, JsonNode> more = new LinkedHashMap<>();

        private Builder() {}

        /** Sets `payment_request_reference`. */
        public Builder paymentRequestReference(String paymentRequestReference) {
            this.paymentRequestReference = paymentRequestReference;
            return this;
        }

        /** Older form of `customer_interaction_config.interaction_expiry`. One of the two, never both. */
        public Builder paymentRequestExpiresAt(String paymentRequestExpiresAt) {
            this.paymentRequestExpiresAt = paymentRequestExpiresAt;
            return this;
        }

        /** Sets `customer_interaction_config`. */
        public Builder customerInteractionConfig(CustomerInteractionConfig customerInteractionConfig) {
            this.customerInteractionConfig = customerInteractionConfig;
            return this;
        }

        /** A member that this version does not know: a text, number, flag, list, map, or an object of this package. */
        public Builder more(String name, Object value) {
            more.put(name, Json.of(value));
            return this;
        }

        /** The object. */
        public StepUpConfig build() {
            return new StepUpConfig(paymentRequestReference, paymentRequestExpiresAt, customerInteractionConfig, more);
        }
    }
}
