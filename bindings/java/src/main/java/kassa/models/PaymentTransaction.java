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
 * A transaction.
 *
 * @param paymentTransactionId payment_transaction_id.
 * @param paymentTransactionReference payment_transaction_reference.
 * @param state state.
 * @param amount What was authorized.
 * @param currency currency.
 * @param expiresAt expires_at.
 * @param paymentFunding payment_funding.
 * @param paymentPricing Fees; members are not published. No source confirms it.
 * @param paymentCaptures There at least when the amount was captured at once.
 * @param paymentRefunds payment_refunds. No source confirms it.
 * @param paymentChargebacks payment_chargebacks. No source confirms it.
 * @param supplementaryPurchaseData supplementary_purchase_data.
 * @param shipping shipping. No source confirms it.
 * @param createdAt created_at. No source confirms it.
 * @param updatedAt updated_at. No source confirms it.
 * @param capturedAmount captured_amount. No source confirms it.
 * @param refundedAmount refunded_amount. No source confirms it.
 * @param remainingAuthorizedAmount remaining_authorized_amount. No source confirms it.
 * @param more members that this version does not know, as they came
 */
public record PaymentTransaction(
        String paymentTransactionId,
        String paymentTransactionReference,
        PaymentTransactionState state,
        Long amount,
        String currency,
        String expiresAt,
        PaymentFunding paymentFunding,
        JsonNode paymentPricing,
        List<PaymentCapture> paymentCaptures,
        List<PaymentRefund> paymentRefunds,
        List<PaymentChargeback> paymentChargebacks,
        SupplementaryPurchaseData supplementaryPurchaseData,
        List<Shipping> shipping,
        String createdAt,
        String updatedAt,
        Long capturedAmount,
        Long refundedAmount,
        Long remainingAuthorizedAmount,
        Map<String, JsonNode> more)
        implements Model {
    /** Takes copies of lists, so that the object never changes. */
    public PaymentTransaction {
        paymentCaptures = Reader.copy(paymentCaptures);
        paymentRefunds = Reader.copy(paymentRefunds);
        paymentChargebacks = Reader.copy(paymentChargebacks);
        shipping = Reader.copy(shipping);
        more = Reader.copy(more);
    }

    /**
     * The object that a JSON object describes. A member whose type is not the expected one is in {@code more}.
     *
     * @throws IllegalArgumentException when it is no object
     */
    public static PaymentTransaction from(JsonNode json) {
        Reader in = new Reader("PaymentTransaction", json);
        return new PaymentTransaction(
                in.take("payment_transaction_id", Reader::text),
                in.take("payment_transaction_reference", Reader::text),
                in.take("state", Reader.choice(PaymentTransactionState::of)),
                in.take("amount", Reader::integer),
                in.take("currency", Reader::text),
                in.take("expires_at", Reader::text),
                in.take("payment_funding", Reader.object(PaymentFunding::from)),
                in.take("payment_pricing", Reader::any),
                in.take("payment_captures", Reader.list(Reader.object(PaymentCapture::from))),
                in.take("payment_refunds", Reader.list(Reader.object(PaymentRefund::from))),
                in.take("payment_chargebacks", Reader.list(Reader.object(PaymentChargeback::from))),
                in.take("supplementary_purchase_data", Reader.object(SupplementaryPurchaseData::from)),
                in.take("shipping", Reader.list(Reader.object(Shipping::from))),
                in.take("created_at", Reader::text),
                in.take("updated_at", Reader::text),
                in.take("captured_amount", Reader::integer),
                in.take("refunded_amount", Reader::integer),
                in.take("remaining_authorized_amount", Reader::integer),
                in.rest());
    }

    /** An object to fill. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void visit(Visitor visitor) {
        visitor.member("payment_transaction_id", paymentTransactionId, false);
        visitor.member("payment_transaction_reference", paymentTransactionReference, false);
        visitor.member("state", state, false);
        visitor.member("amount", amount, false);
        visitor.member("currency", currency, false);
        visitor.member("expires_at", expiresAt, false);
        visitor.member("payment_funding", paymentFunding, false);
        visitor.member("payment_pricing", paymentPricing, false);
        visitor.member("payment_captures", paymentCaptures, false);
        visitor.member("payment_refunds", paymentRefunds, false);
        visitor.member("payment_chargebacks", paymentChargebacks, false);
        visitor.member("supplementary_purchase_data", supplementaryPurchaseData, false);
        visitor.member("shipping", shipping, false);
        visitor.member("created_at", createdAt, false);
        visitor.member("updated_at", updatedAt, false);
        visitor.member("captured_amount", capturedAmount, false);
        visitor.member("refunded_amount", refundedAmount, false);
        visitor.member("remaining_authorized_amount", remainingAuthorizedAmount, false);
    }

    @Override
    public String toString() {
        return Model.shown(this);
    }

    /** Fills a {@link PaymentTransaction}. */
    public static final class Builder {
        private String paymentTransactionId;
        private String paymentTransactionReference;
        private PaymentTransactionState state;
        private Long amount;
        private String currency;
        private String expiresAt;
        private PaymentFunding paymentFunding;
        private JsonNode paymentPricing;
        private List<PaymentCapture> paymentCaptures;
        private List<PaymentRefund> paymentRefunds;
        private List<PaymentChargeback> paymentChargebacks;
        private SupplementaryPurchaseData supplementaryPurchaseData;
        private List<Shipping> shipping;
        private String createdAt;
        private String updatedAt;
        private Long capturedAmount;
        private Long refundedAmount;
        private Long remainingAuthorizedAmount;
        private final Map<String, JsonNode> more = new LinkedHashMap<>();

        private Builder() {}

        /** Sets `payment_transaction_id`. */
        public Builder paymentTransactionId(String paymentTransactionId) {
            this.paymentTransactionId = paymentTransactionId;
            return this;
        }

        /** Sets `payment_transaction_reference`. */
        public Builder paymentTransactionReference(String paymentTransactionReference) {
            this.paymentTransactionReference = paymentTransactionReference;
            return this;
        }

        /** Sets `state`. */
        public Builder state(PaymentTransactionState state) {
            this.state = state;
            return this;
        }

        /** What was authorized. */
        public Builder amount(Long amount) {
            this.amount = amount;
            return this;
        }

        /** The same. */
        public Builder amount(long amount) {
            this.amount = amount;
            return this;
        }

        /** Sets `currency`. */
        public Builder currency(String currency) {
            this.currency = currency;
            return this;
        }

        /** Sets `expires_at`. */
        public Builder expiresAt(String expiresAt) {
            this.expiresAt = expiresAt;
            return this;
        }

        /** Sets `payment_funding`. */
        public Builder paymentFunding(PaymentFunding paymentFunding) {
            this.paymentFunding = paymentFunding;
            return this;
        }

        /** Fees; members are not published. */
        public Builder paymentPricing(JsonNode paymentPricing) {
            this.paymentPricing = paymentPricing;
            return this;
        }

        /** There at least when the amount was captured at once. */
        public Builder paymentCaptures(List<PaymentCapture> paymentCaptures) {
            this.paymentCaptures = paymentCaptures;
            return this;
        }

        /** Sets `payment_refunds`. */
        public Builder paymentRefunds(List<PaymentRefund> paymentRefunds) {
            this.paymentRefunds = paymentRefunds;
            return this;
        }

        /** Sets `payment_chargebacks`. */
        public Builder paymentChargebacks(List<PaymentChargeback> paymentChargebacks) {
            this.paymentChargebacks = paymentChargebacks;
            return this;
        }

        /** Sets `supplementary_purchase_data`. */
        public Builder supplementaryPurchaseData(SupplementaryPurchaseData supplementaryPurchaseData) {
            this.supplementaryPurchaseData = supplementaryPurchaseData;
            return this;
        }

        /** Sets `shipping`. */
        public Builder shipping(List<Shipping> shipping) {
            this.shipping = shipping;
            return this;
        }

        /** Sets `created_at`. */
        public Builder createdAt(String createdAt) {
            this.createdAt = createdAt;
            return this;
        }

        /** Sets `updated_at`. */
        public Builder updatedAt(String updatedAt) {
            this.updatedAt = updatedAt;
            return this;
        }

        /** Sets `captured_amount`. */
        public Builder capturedAmount(Long capturedAmount) {
            this.capturedAmount = capturedAmount;
            return this;
        }

        /** The same. */
        public Builder capturedAmount(long capturedAmount) {
            this.capturedAmount = capturedAmount;
            return this;
        }

        /** Sets `refunded_amount`. */
        public Builder refundedAmount(Long refundedAmount) {
            this.refundedAmount = refundedAmount;
            return this;
        }

        /** The same. */
        public Builder refundedAmount(long refundedAmount) {
            this.refundedAmount = refundedAmount;
            return this;
        }

        /** Sets `remaining_authorized_amount`. */
        public Builder remainingAuthorizedAmount(Long remainingAuthorizedAmount) {
            this.remainingAuthorizedAmount = remainingAuthorizedAmount;
            return this;
        }

        /** The same. */
        public Builder remainingAuthorizedAmount(long remainingAuthorizedAmount) {
            this.remainingAuthorizedAmount = remainingAuthorizedAmount;
            return this;
        }

        /** A member that this version does not know: a text, number, flag, list, map, or an object of this package. */
        public Builder more(String name, Object value) {
            more.put(name, Json.of(value));
            return this;
        }

        /** The object. */
        public PaymentTransaction build() {
            return new PaymentTransaction(paymentTransactionId, paymentTransactionReference, state, amount, currency, expiresAt, paymentFunding, paymentPricing, paymentCaptures, paymentRefunds, paymentChargebacks, supplementaryPurchaseData, shipping, createdAt, updatedAt, capturedAmount, refundedAmount, remainingAuthorizedAmount, more);
        }
    }
}
