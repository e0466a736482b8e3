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
 * A product of the new account.
 *
 * @param type type. Needed in a request.
 * @param paymentProfileId Handed out by Klarna. Needed in a request.
 * @param paymentAccounts payment_accounts. Needed in a request.
 * @param more members that this version does not know, as they came
 */
public record OnboardProduct(
        ProductType type,
        String paymentProfileId,
        List<PaymentAccountInput> paymentAccounts,
        Map<String, JsonNode> more)
        implements Model {
    /** Takes copies of lists, so that the object never changes. */
    public OnboardProduct {
        paymentAccounts = Reader.copy(paymentAccounts);
        more = Reader.copy(more);
    }

    /**
     * The object that a JSON object describes. A member whose type is not the expected one is in {@code more}.
     *
     * @throws IllegalArgumentException when it is no object
     */
    public static OnboardProduct from(JsonNode json) {
        Reader in = new Reader("OnboardProduct", json);
        return new OnboardProduct(
                in.take("type", Reader.choice(ProductType::of)),
                in.take("payment_profile_id", Reader::text),
                in.take("payment_accounts", Reader.list(Reader.object(PaymentAccountInput::from))),
                in.rest());
    }

    /** An object to fill. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void visit(Visitor visitor) {
        visitor.member("type", type, false);
        visitor.member("payment_profile_id", paymentProfileId, false);
        visitor.member("payment_accounts", paymentAccounts, false);
    }

    @Override
    public String toString() {
        return Model.shown(this);
    }

    /** Fills a {@link OnboardProduct}. */
    public static final class Builder {
        private ProductType type;
        private String paymentProfileId;
        private List<PaymentAccountInput> paymentAccounts;
        private final Map<String, JsonNode> more = new LinkedHashMap<>();

        private Builder() {}

        /** Sets `type`. */
        public Builder type(ProductType type) {
            this.type = type;
            return this;
        }

        /** Handed out by Klarna. */
        public Builder paymentProfileId(String paymentProfileId) {
            this.paymentProfileId = paymentProfileId;
            return this;
        }

        /** Sets `payment_accounts`. */
        public Builder paymentAccounts(List<PaymentAccountInput> paymentAccounts) {
            this.paymentAccounts = paymentAccounts;
            return this;
        }

        /** A member that this version does not know: a text, number, flag, list, map, or an object of this package. */
        public Builder more(String name, Object value) {
            more.put(name, Json.of(value));
            return this;
        }

        /** The object. */
        public OnboardProduct build() {
            return new OnboardProduct(type, paymentProfileId, paymentAccounts, more);
        }
    }
}
