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
 * Decision about the payment.
 *
 * @param result result.
 * @param resultReason Diagnostic text; its values are not published. No source confirms it.
 * @param paymentTransaction Present when approved.
 * @param more members that this version does not know, as they came
 */
public record PaymentTransactionResponse(
        AuthorizationResult result,
        String resultReason,
        PaymentTransaction paymentTransaction,
        Map<String, JsonNode> more)
        implements Model {
    /** Takes copies of lists, so that the object never changes. */
    public PaymentTransactionResponse {
        more = Reader.copy(more);
    }

    /**
     * The object that a JSON object describes. A member whose type is not the expected one is in {@code more}.
     *
     * @throws IllegalArgumentException when it is no object
     */
    public static PaymentTransactionResponse from(JsonNode json) {
        Reader in = new Reader("PaymentTransactionResponse", json);
        return new PaymentTransactionResponse(
                in.take("result", Reader.choice(AuthorizationResult::of)),
                in.take("result_reason", Reader::text),
                in.take("payment_transaction", Reader.object(PaymentTransaction::from)),
                in.rest());
    }

    /** An object to fill. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void visit(Visitor visitor) {
        visitor.member("result", result, false);
        visitor.member("result_reason", resultReason, false);
        visitor.member("payment_transaction", paymentTransaction, false);
    }

    @Override
    public String toString() {
        return Model.shown(this);
    }

    /** Fills a {@link PaymentTransactionResponse}. */
    public static final class Builder {
        private AuthorizationResult result;
        private String resultReason;
        private PaymentTransaction paymentTransaction;
        private final Map<String, JsonNode> more = new LinkedHashMap<>();

        private Builder() {}

        /** Sets `result`. */
        public Builder result(AuthorizationResult result) {
            this.result = result;
            return this;
        }

        /** Diagnostic text; its values are not published. */
        public Builder resultReason(String resultReason) {
            this.resultReason = resultReason;
            return this;
        }

        /** Present when approved. */
        public Builder paymentTransaction(PaymentTransaction paymentTransaction) {
            this.paymentTransaction = paymentTransaction;
            return this;
        }

        /** A member that this version does not know: a text, number, flag, list, map, or an object of this package. */
        public Builder more(String name, Object value) {
            more.put(name, Json.of(value));
            return this;
        }

        /** The object. */
        public PaymentTransactionResponse build() {
            return new PaymentTransactionResponse(result, resultReason, paymentTransaction, more);
        }
    }
}
