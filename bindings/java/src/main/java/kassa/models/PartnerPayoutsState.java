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
 * How the acquirer pays the partner.
 *
 * @param payoutsStatus payouts_status.
 * @param payoutsEnabledAt payouts_enabled_at.
 * @param payoutsDelayDays How long money is held back.
 * @param bankAccounts bank_accounts.
 * @param more members that this version does not know, as they came
 */
public record PartnerPayoutsState(
        PartnerPayoutsStatus payoutsStatus,
        String payoutsEnabledAt,
        Long payoutsDelayDays,
        List<BankAccount> bankAccounts,
        Map<String, JsonNode> more)
        implements Model {
    /** Takes copies of lists, so that the object never changes. */
    public PartnerPayoutsState {
        bankAccounts = Reader.copy(bankAccounts);
        more = Reader.copy(more);
    }

    /**
     * The object that a JSON object describes. A member whose type is not the expected one is in {@code more}.
     *
     * @throws IllegalArgumentException when it is no object
     */
    public static PartnerPayoutsState from(JsonNode json) {
        Reader in = new Reader("PartnerPayoutsState", json);
        return new PartnerPayoutsState(
                in.take("payouts_status", Reader.choice(PartnerPayoutsStatus::of)),
                in.take("payouts_enabled_at", Reader::text),
                in.take("payouts_delay_days", Reader::integer),
                in.take("bank_accounts", Reader.list(Reader.object(BankAccount::from))),
                in.rest());
    }

    /** An object to fill. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void visit(Visitor visitor) {
        visitor.member("payouts_status", payoutsStatus, false);
        visitor.member("payouts_enabled_at", payoutsEnabledAt, false);
        visitor.member("payouts_delay_days", payoutsDelayDays, false);
        visitor.member("bank_accounts", bankAccounts, true);
    }

    @Override
    public String toString() {
        return Model.shown(this);
    }

    /** Fills a {@link PartnerPayoutsState}. */
    public static final class Builder {
        private PartnerPayoutsStatus payoutsStatus;
        private String payoutsEnabledAt;
        private Long payoutsDelayDays;
        private List<BankAccount> bankAccounts;
        private final Map<String, JsonNode> more = new LinkedHashMap<>();

        private Builder() {}

        /** Sets `payouts_status`. */
        public Builder payoutsStatus(PartnerPayoutsStatus payoutsStatus) {
            this.payoutsStatus = payoutsStatus;
            return this;
        }

        /** Sets `payouts_enabled_at`. */
        public Builder payoutsEnabledAt(String payoutsEnabledAt) {
            this.payoutsEnabledAt = payoutsEnabledAt;
            return this;
        }

        /** How long money is held back. */
        public Builder payoutsDelayDays(Long payoutsDelayDays) {
            this.payoutsDelayDays = payoutsDelayDays;
            return this;
        }

        /** The same. */
        public Builder payoutsDelayDays(long payoutsDelayDays) {
            this.payoutsDelayDays = payoutsDelayDays;
            return this;
        }

        /** Sets `bank_accounts`. */
        public Builder bankAccounts(List<BankAccount> bankAccounts) {
            this.bankAccounts = bankAccounts;
            return this;
        }

        /** A member that this version does not know: a text, number, flag, list, map, or an object of this package. */
        public Builder more(String name, Object value) {
            more.put(name, Json.of(value));
            return this;
        }

        /** The object. */
        public PartnerPayoutsState build() {
            return new PartnerPayoutsState(payoutsStatus, payoutsEnabledAt, payoutsDelayDays, bankAccounts, more);
        }
    }
}
