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
 * An account at a bank: in clear or as a hash, never both.
 *
 * @param bankAccountType bank_account_type.
 * @param accountHolder account_holder.
 * @param bic bic.
 * @param iban Without blanks.
 * @param accountNumber Without blanks.
 * @param ibanHash iban_hash.
 * @param accountNumberHash account_number_hash.
 * @param more members that this version does not know, as they came
 */
public record BankAccount(
        BankAccountType bankAccountType,
        String accountHolder,
        String bic,
        String iban,
        String accountNumber,
        HashedBankAccountNumber ibanHash,
        HashedBankAccountNumber accountNumberHash,
        Map<String, JsonNode> more)
        implements Model {
    /** Takes copies of lists, so that the object never changes. */
    public BankAccount {
        more = Reader.copy(more);
    }

    /**
     * The object that a JSON object describes. A member whose type is not the expected one is in {@code more}.
     *
     * @throws IllegalArgumentException when it is no object
     */
    public static BankAccount from(JsonNode json) {
        Reader in = new Reader("BankAccount", json);
        return new BankAccount(
                in.take("bank_account_type", Reader.choice(BankAccountType::of)),
                in.take("account_holder", Reader::text),
                in.take("bic", Reader::text),
                in.take("iban", Reader::text),
                in.take("account_number", Reader::text),
                in.take("iban_hash", Reader.object(HashedBankAccountNumber::from)),
                in.take("account_number_hash", Reader.object(HashedBankAccountNumber::from)),
                in.rest());
    }

    /** An object to fill. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void visit(Visitor visitor) {
        visitor.member("bank_account_type", bankAccountType, true);
        visitor.member("account_holder", accountHolder, true);
        visitor.member("bic", bic, true);
        visitor.member("iban", iban, true);
        visitor.member("account_number", accountNumber, true);
        visitor.member("iban_hash", ibanHash, true);
        visitor.member("account_number_hash", accountNumberHash, true);
    }

    @Override
    public String toString() {
        return Model.shown(this);
    }

    /** Fills a {@link BankAccount}. */
    public static final class Builder {
        private BankAccountType bankAccountType;
        private String accountHolder;
        private String bic;
        private String iban;
        private String accountNumber;
        private HashedBankAccountNumber ibanHash;
        private HashedBankAccountNumber accountNumberHash;
        private final Map<String, JsonNode> more = new LinkedHashMap<>();

        private Builder() {}

        /** Sets `bank_account_type`. */
        public Builder bankAccountType(BankAccountType bankAccountType) {
            this.bankAccountType = bankAccountType;
            return this;
        }

        /** Sets `account_holder`. */
        public Builder accountHolder(String accountHolder) {
            this.accountHolder = accountHolder;
            return this;
        }

        /** Sets `bic`. */
        public Builder bic(String bic) {
            this.bic = bic;
            return this;
        }

        /** Without blanks. */
        public Builder iban(String iban) {
            this.iban = iban;
            return this;
        }

        /** Without blanks. */
        public Builder accountNumber(String accountNumber) {
            this.accountNumber = accountNumber;
            return this;
        }

        /** Sets `iban_hash`. */
        public Builder ibanHash(HashedBankAccountNumber ibanHash) {
            this.ibanHash = ibanHash;
            return this;
        }

        /** Sets `account_number_hash`. */
        public Builder accountNumberHash(HashedBankAccountNumber accountNumberHash) {
            this.accountNumberHash = accountNumberHash;
            return this;
        }

        /** A member that this version does not know: a text, number, flag, list, map, or an object of this package. */
        public Builder more(String name, Object value) {
            more.put(name, Json.of(value));
            return this;
        }

        /** The object. */
        public BankAccount build() {
            return new BankAccount(bankAccountType, accountHolder, bic, iban, accountNumber, ibanHash, accountNumberHash, more);
        }
    }
}
