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
 * Event: a transfer was sent, confirmed or came back. No source confirms it.
 *
 * @param settlementId settlement_id.
 * @param payoutId payout_id.
 * @param status status.
 * @param paymentReference Stands on the bank transfer.
 * @param amount amount.
 * @param currency currency.
 * @param more members that this version does not know, as they came
 */
public record SettlementPayoutPayload(
        String settlementId,
        String payoutId,
        PayoutStatus status,
        String paymentReference,
        Long amount,
        String currency,
        Map<String, JsonNode> more)
        implements Model {
    /** Takes copies of lists, so that the object never changes. */
    public SettlementPayoutPayload {
        more = Reader.copy(more);
    }

    /**
     * The object that a JSON object describes. A member whose type is not the expected one is in {@code more}.
     *
     * @throws IllegalArgumentException when it is no object
     */
    public static SettlementPayoutPayload from(JsonNode json) {
        Reader in = new Reader("SettlementPayoutPayload", json);
        return new SettlementPayoutPayload(
                in.take("settlement_id", Reader::text),
                in.take("payout_id", Reader::text),
                in.take("status", Reader.choice(PayoutStatus::of)),
                in.take("payment_reference", Reader::text),
                in.take("amount", Reader::integer),
                in.take("currency", Reader::text),
                in.rest());
    }

    /** An object to fill. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void visit(Visitor visitor) {
        visitor.member("settlement_id", settlementId, false);
        visitor.member("payout_id", payoutId, false);
        visitor.member("status", status, false);
        visitor.member("payment_reference", paymentReference, false);
        visitor.member("amount", amount, false);
        visitor.member("currency", currency, false);
    }

    @Override
    public String toString() {
        return Model.shown(this);
    }

    /** Fills a {@link SettlementPayoutPayload}. */
    public static final class Builder {
        private String settlementId;
        private String payoutId;
        private PayoutStatus status;
        private String paymentReference;
        private Long amount;
        private String currency;
        private final Map<String, JsonNode> more = new LinkedHashMap<>();

        private Builder() {}

        /** Sets `settlement_id`. */
        public Builder settlementId(String settlementId) {
            this.settlementId = settlementId;
            return this;
        }

        /** Sets `payout_id`. */
        public Builder payoutId(String payoutId) {
            this.payoutId = payoutId;
            return this;
        }

        /** Sets `status`. */
        public Builder status(PayoutStatus status) {
            this.status = status;
            return this;
        }

        /** Stands on the bank transfer. */
        public Builder paymentReference(String paymentReference) {
            this.paymentReference = paymentReference;
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

        /** Sets `currency`. */
        public Builder currency(String currency) {
            this.currency = currency;
            return this;
        }

        /** A member that this version does not know: a text, number, flag, list, map, or an object of this package. */
        public Builder more(String name, Object value) {
            more.put(name, Json.of(value));
            return this;
        }

        /** The object. */
        public SettlementPayoutPayload build() {
            return new SettlementPayoutPayload(settlementId, payoutId, status, paymentReference, amount, currency, more);
        }
    }
}
