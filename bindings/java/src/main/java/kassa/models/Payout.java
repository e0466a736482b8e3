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
 * The transfer behind a settlement.
 *
 * @param settlementId settlement_id. No source confirms it.
 * @param status status. No source confirms it.
 * @param payoutBankAccountReference Masked by Klarna but for the last digits.
 * @param more members that this version does not know, as they came
 */
public record Payout(
        String settlementId,
        PayoutStatus status,
        String payoutBankAccountReference,
        Map<String, JsonNode> more)
        implements Model {
    /** Takes copies of lists, so that the object never changes. */
    public Payout {
        more = Reader.copy(more);
    }

    /**
     * The object that a JSON object describes. A member whose type is not the expected one is in {@code more}.
     *
     * @throws IllegalArgumentException when it is no object
     */
    public static Payout from(JsonNode json) {
        Reader in = new Reader("Payout", json);
        return new Payout(
                in.take("settlement_id", Reader::text),
                in.take("status", Reader.choice(PayoutStatus::of)),
                in.take("payout_bank_account_reference", Reader::text),
                in.rest());
    }

    /** An object to fill. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void visit(Visitor visitor) {
        visitor.member("settlement_id", settlementId, false);
        visitor.member("status", status, false);
        visitor.member("payout_bank_account_reference", payoutBankAccountReference, true);
    }

    @Override
    public String toString() {
        return Model.shown(this);
    }

    /** Fills a {@link Payout}. */
    public static final class Builder {
        private String settlementId;
        private PayoutStatus status;
        private String payoutBankAccountReference;
        private final Map<String, JsonNode> more = new LinkedHashMap<>();

        private Builder() {}

        /** Sets `settlement_id`. */
        public Builder settlementId(String settlementId) {
            this.settlementId = settlementId;
            return this;
        }

        /** Sets `status`. */
        public Builder status(PayoutStatus status) {
            this.status = status;
            return this;
        }

        /** Masked by Klarna but for the last digits. */
        public Builder payoutBankAccountReference(String payoutBankAccountReference) {
            this.payoutBankAccountReference = payoutBankAccountReference;
            return this;
        }

        /** A member that this version does not know: a text, number, flag, list, map, or an object of this package. */
        public Builder more(String name, Object value) {
            more.put(name, Json.of(value));
            return this;
        }

        /** The object. */
        public Payout build() {
            return new Payout(settlementId, status, payoutBankAccountReference, more);
        }
    }
}
