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
 * More time, or another amount.
 *
 * @param extensionDays extension_days.
 * @param amount amount.
 * @param supplementaryPurchaseData supplementary_purchase_data.
 * @param more members that this version does not know, as they came
 */
public record PaymentTransactionReauthorize(
        Long extensionDays,
        Long amount,
        SupplementaryPurchaseData supplementaryPurchaseData,
        Map<String, JsonNode> more)
        implements Model {
    /** Takes copies of lists, so that the object never changes. */
    public PaymentTransactionReauthorize {
        more = Reader.copy(more);
    }

    /**
     * The object that a JSON object describes. A member whose type is not the expected one is in {@code more}.
     *
     * @throws IllegalArgumentException when it is no object
     */
    public static PaymentTransactionReauthorize from(JsonNode json) {
        Reader in = new Reader("PaymentTransactionReauthorize", json);
        return new PaymentTransactionReauthorize(
                in.take("extension_days", Reader::integer),
                in.take("amount", Reader::integer),
                in.take("supplementary_purchase_data", Reader.object(SupplementaryPurchaseData::from)),
                in.rest());
    }

    /** An object to fill. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void visit(Visitor visitor) {
        visitor.member("extension_days", extensionDays, false);
        visitor.member("amount", amount, false);
        visitor.member("supplementary_purchase_data", supplementaryPurchaseData, false);
    }

    @Override
    public String toString() {
        return Model.shown(this);
    }

    /** Fills a {@link PaymentTransactionReauthorize}. */
    public static final class Builder {
        private Long extensionDays;
        private Long amount;
        private SupplementaryPurchaseData supplementaryPurchaseData;
        private final Map<String, JsonNode> more = new LinkedHashMap<>();

        private Builder() {}

        /** Sets `extension_days`. */
        public Builder extensionDays(Long extensionDays) {
            this.extensionDays = extensionDays;
            return this;
        }

        /** The same. */
        public Builder extensionDays(long extensionDays) {
            this.extensionDays = extensionDays;
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

        /** Sets `supplementary_purchase_data`. */
        public Builder supplementaryPurchaseData(SupplementaryPurchaseData supplementaryPurchaseData) {
            this.supplementaryPurchaseData = supplementaryPurchaseData;
            return this;
        }

        /** A member that this version does not know: a text, number, flag, list, map, or an object of this package. */
        public Builder more(String name, Object value) {
            more.put(name, Json.of(value));
            return this;
        }

        /** The object. */
        public PaymentTransactionReauthorize build() {
            return new PaymentTransactionReauthorize(extensionDays, amount, supplementaryPurchaseData, more);
        }
    }
}
