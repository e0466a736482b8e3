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
 * The customer's account with the partner.
 *
 * @param accountIdentifier account_identifier.
 * @param loyaltyLevel loyalty_level.
 * @param createdAt created_at.
 * @param updatedAt updated_at.
 * @param lastLogin last_login.
 * @param purchaseHistory purchase_history.
 * @param devicePurchaseHistory device_purchase_history.
 * @param more members that this version does not know, as they came
 */
public record CustomerAccount(
        String accountIdentifier,
        LoyaltyLevel loyaltyLevel,
        String createdAt,
        String updatedAt,
        LastLogin lastLogin,
        List<PurchaseHistory> purchaseHistory,
        List<PurchaseHistory> devicePurchaseHistory,
        Map<String, JsonNode> more)
        implements Model {
    /** Takes copies of lists, so that the object never changes. */
    public CustomerAccount {
        purchaseHistory = Reader.copy(purchaseHistory);
        devicePurchaseHistory = Reader.copy(devicePurchaseHistory);
        more = Reader.copy(more);
    }

    /**
     * The object that a JSON object describes. A member whose type is not the expected one is in {@code more}.
     *
     * @throws IllegalArgumentException when it is no object
     */
    public static CustomerAccount from(JsonNode json) {
        Reader in = new Reader("CustomerAccount", json);
        return new CustomerAccount(
                in.take("account_identifier", Reader::text),
                in.take("loyalty_level", Reader.choice(LoyaltyLevel::of)),
                in.take("created_at", Reader::text),
                in.take("updated_at", Reader::text),
                in.take("last_login", Reader.object(LastLogin::from)),
                in.take("purchase_history", Reader.list(Reader.object(PurchaseHistory::from))),
                in.take("device_purchase_history", Reader.list(Reader.object(PurchaseHistory::from))),
                in.rest());
    }

    /** An object to fill. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void visit(Visitor visitor) {
        visitor.member("account_identifier", accountIdentifier, true);
        visitor.member("loyalty_level", loyaltyLevel, true);
        visitor.member("created_at", createdAt, true);
        visitor.member("updated_at", updatedAt, true);
        visitor.member("last_login", lastLogin, true);
        visitor.member("purchase_history", purchaseHistory, true);
        visitor.member("device_purchase_history", devicePurchaseHistory, true);
    }

    @Override
    public String toString() {
        return Model.shown(this);
    }

    /** Fills a {@link CustomerAccount}. */
    public static final class Builder {
        private String accountIdentifier;
        private LoyaltyLevel loyaltyLevel;
        private String createdAt;
        private String updatedAt;
        private LastLogin lastLogin;
        private List<PurchaseHistory> purchaseHistory;
        private List<PurchaseHistory> devicePurchaseHistory;
        private final Map<String, JsonNode> more = new LinkedHashMap<>();

        private Builder() {}

        /** Sets `account_identifier`. */
        public Builder accountIdentifier(String accountIdentifier) {
            this.accountIdentifier = accountIdentifier;
            return this;
        }

        /** Sets `loyalty_level`. */
        public Builder loyaltyLevel(LoyaltyLevel loyaltyLevel) {
            this.loyaltyLevel = loyaltyLevel;
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

        /** Sets `last_login`. */
        public Builder lastLogin(LastLogin lastLogin) {
            this.lastLogin = lastLogin;
            return this;
        }

        /** Sets `purchase_history`. */
        public Builder purchaseHistory(List<PurchaseHistory> purchaseHistory) {
            this.purchaseHistory = purchaseHistory;
            return this;
        }

        /** Sets `device_purchase_history`. */
        public Builder devicePurchaseHistory(List<PurchaseHistory> devicePurchaseHistory) {
            this.devicePurchaseHistory = devicePurchaseHistory;
            return this;
        }

        /** A member that this version does not know: a text, number, flag, list, map, or an object of this package. */
        public Builder more(String name, Object value) {
            more.put(name, Json.of(value));
            return this;
        }

        /** The object. */
        public CustomerAccount build() {
            return new CustomerAccount(accountIdentifier, loyaltyLevel, createdAt, updatedAt, lastLogin, purchaseHistory, devicePurchaseHistory, more);
        }
    }
}
