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
 * Earlier purchases, summed up.
 *
 * @param numberOfPurchases number_of_purchases.
 * @param numberOfPaidPurchases number_of_paid_purchases.
 * @param numberOfDisputedPurchases number_of_disputed_purchases.
 * @param totalAmount total_amount.
 * @param currency currency.
 * @param paymentMethod payment_method.
 * @param firstPurchaseAt first_purchase_at.
 * @param lastPurchaseAt last_purchase_at.
 * @param more members that this version does not know, as they came
 */
public record PurchaseHistory(
        Long numberOfPurchases,
        Long numberOfPaidPurchases,
        Long numberOfDisputedPurchases,
        Long totalAmount,
        String currency,
        PurchasePaymentMethod paymentMethod,
        String firstPurchaseAt,
        String lastPurchaseAt,
        Map<String, JsonNode> more)
        implements Model {
    /** Takes copies of lists, so that the object never changes. */
    public PurchaseHistory {
        more = Reader.copy(more);
    }

    /**
     * The object that a JSON object describes. A member whose type is not the expected one is in {@code more}.
     *
     * @throws IllegalArgumentException when it is no object
     */
    public static PurchaseHistory from(JsonNode json) {
        Reader in = new Reader("PurchaseHistory", json);
        return new PurchaseHistory(
                in.take("number_of_purchases", Reader::integer),
                in.take("number_of_paid_purchases", Reader::integer),
                in.take("number_of_disputed_purchases", Reader::integer),
                in.take("total_amount", Reader::integer),
                in.take("currency", Reader::text),
                in.take("payment_method", Reader.choice(PurchasePaymentMethod::of)),
                in.take("first_purchase_at", Reader::text),
                in.take("last_purchase_at", Reader::text),
                in.rest());
    }

    /** An object to fill. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void visit(Visitor visitor) {
        visitor.member("number_of_purchases", numberOfPurchases, true);
        visitor.member("number_of_paid_purchases", numberOfPaidPurchases, true);
        visitor.member("number_of_disputed_purchases", numberOfDisputedPurchases, true);
        visitor.member("total_amount", totalAmount, true);
        visitor.member("currency", currency, true);
        visitor.member("payment_method", paymentMethod, true);
        visitor.member("first_purchase_at", firstPurchaseAt, true);
        visitor.member("last_purchase_at", lastPurchaseAt, true);
    }

    @Override
    public String toString() {
        return Model.shown(this);
    }

    /** Fills a {@link PurchaseHistory}. */
    public static final class Builder {
        private Long numberOfPurchases;
        private Long numberOfPaidPurchases;
        private Long numberOfDisputedPurchases;
        private Long totalAmount;
        private String currency;
        private PurchasePaymentMethod paymentMethod;
        private String firstPurchaseAt;
        private String lastPurchaseAt;
        private final Map<String, JsonNode> more = new LinkedHashMap<>();

        private Builder() {}

        /** Sets `number_of_purchases`. */
        public Builder numberOfPurchases(Long numberOfPurchases) {
            this.numberOfPurchases = numberOfPurchases;
            return this;
        }

        /** The same. */
        public Builder numberOfPurchases(long numberOfPurchases) {
            this.numberOfPurchases = numberOfPurchases;
            return this;
        }

        /** Sets `number_of_paid_purchases`. */
        public Builder numberOfPaidPurchases(Long numberOfPaidPurchases) {
            this.numberOfPaidPurchases = numberOfPaidPurchases;
            return this;
        }

        /** The same. */
        public Builder numberOfPaidPurchases(long numberOfPaidPurchases) {
            this.numberOfPaidPurchases = numberOfPaidPurchases;
            return this;
        }

        /** Sets `number_of_disputed_purchases`. */
        public Builder numberOfDisputedPurchases(Long numberOfDisputedPurchases) {
            this.numberOfDisputedPurchases = numberOfDisputedPurchases;
            return this;
        }

        /** The same. */
        public Builder numberOfDisputedPurchases(long numberOfDisputedPurchases) {
            this.numberOfDisputedPurchases = numberOfDisputedPurchases;
            return this;
        }

        /** Sets `total_amount`. */
        public Builder totalAmount(Long totalAmount) {
            this.totalAmount = totalAmount;
            return this;
        }

        /** The same. */
        public Builder totalAmount(long totalAmount) {
            this.totalAmount = totalAmount;
            return this;
        }

        /** Sets `currency`. */
        public Builder currency(String currency) {
            this.currency = currency;
            return this;
        }

        /** Sets `payment_method`. */
        public Builder paymentMethod(PurchasePaymentMethod paymentMethod) {
            this.paymentMethod = paymentMethod;
            return this;
        }

        /** Sets `first_purchase_at`. */
        public Builder firstPurchaseAt(String firstPurchaseAt) {
            this.firstPurchaseAt = firstPurchaseAt;
            return this;
        }

        /** Sets `last_purchase_at`. */
        public Builder lastPurchaseAt(String lastPurchaseAt) {
            this.lastPurchaseAt = lastPurchaseAt;
            return this;
        }

        /** A member that this version does not know: a text, number, flag, list, map, or an object of this package. */
        public Builder more(String name, Object value) {
            more.put(name, Json.of(value));
            return this;
        }

        /** The object. */
        public PurchaseHistory build() {
            return new PurchaseHistory(numberOfPurchases, numberOfPaidPurchases, numberOfDisputedPurchases, totalAmount, currency, paymentMethod, firstPurchaseAt, lastPurchaseAt, more);
        }
    }
}
