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
 * Changes to a transaction: only what changes.
 *
 * @param paymentTransactionReference payment_transaction_reference.
 * @param supplementaryPurchaseData supplementary_purchase_data.
 * @param amount amount. No source confirms it.
 * @param more members that this version does not know, as they came
 */
public record PaymentTransactionUpdate(
        String paymentTransactionReference,
        SupplementaryPurchaseData supplementaryPurchaseData,
        Long amount,
        Map<String, JsonNode> more)
        implements Model {
    /** Takes copies of lists, so that the object never changes. */
    public PaymentTransactionUpdate {
        more = Reader.copy(more);
    }

    /**
     * The object that a JSON object describes. A member whose type is not the expected one is in {@code more}.
     *
     * @throws IllegalArgumentException when it is no object
     */
    public static PaymentTransactionUpdate from(JsonNode json) {
        Reader in = new Reader("PaymentTransactionUpdate", json);
        return new PaymentTransactionUpdate(
                in.take("payment_transaction_reference", Reader::text),
                in.take("supplementary_purchase_data", Reader.object(SupplementaryPurchaseData::from)),
                in.take("amount", Reader::integer),
                in.rest());
    }

    /** An object to fill. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void visit(Visitor visitor) {
        visitor.member("payment_transaction_reference", paymentTransactionReference, false);
        visitor.member("supplementary_purchase_data", supplementaryPurchaseData, false);
        visitor.member("amount", amount, false);
    }

    @Override
    public String toString() {
        return Model.shown(this);
    }

    /** Fills a {@link PaymentTransactionUpdate}. */
    public static final class Builder {
        private String paymentTransactionReference;
        private SupplementaryPurchaseData supplementaryPurchaseData;
        private Long amount;
        private final Map<String, JsonNode> more = new LinkedHashMap<>();

        private Builder() {}

        /** Sets `payment_transaction_reference`. */
        public Builder paymentTransactionReference(String paymentTransactionReference) {
            this.paymentTransactionReference = paymentTransactionReference;
            return this;
        }

        /** Sets `supplementary_purchase_data`. */
        public Builder supplementaryPurchaseData(SupplementaryPurchaseData supplementaryPurchaseData) {
            this.supplementaryPurchaseData = supplementaryPurchaseData;
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

        /** A member that this version does not know: a text, number, flag, list, map, or an object of this package. */
        public Builder more(String name, Object value) {
            more.put(name, Json.of(value));
            return this;
        }

        /** The object. */
        public PaymentTransactionUpdate build() {
            return new PaymentTransactionUpdate(paymentTransactionReference, supplementaryPurchaseData, amount, more);
        }
    }
}
