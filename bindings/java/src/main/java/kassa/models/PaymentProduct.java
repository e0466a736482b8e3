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
 * The ability of an account to take payments.
 *
 * @param productId product_id.
 * @param type type.
 * @param paymentProfileId payment_profile_id.
 * @param state state.
 * @param stateReason state_reason. No source confirms it.
 * @param paymentAccounts payment_accounts.
 * @param more members that this version does not know, as they came
 */
public record PaymentProduct(
        String productId,
        ProductType type,
        String paymentProfileId,
        PaymentProductState state,
        String stateReason,
        List<PaymentAccount> paymentAccounts,
        Map<String, JsonNode> more)
        implements Model {
    /** Takes copies of lists, so that the object never changes. */
    public PaymentProduct {
        paymentAccounts = Reader.copy(paymentAccounts);
        more = Reader.copy(more);
    }

    /**
     * The object that a JSON object describes. A member whose type is not the expected one is in {@code more}.
     *
     * @throws IllegalArgumentException when it is no object
     */
    public static PaymentProduct from(JsonNode json) {
        Reader in = new Reader("PaymentProduct", json);
        return new PaymentProduct(
                in.take("product_id", Reader::text),
                in.take("type", Reader.choice(ProductType::of)),
                in.take("payment_profile_id", Reader::text),
                in.take("state", Reader.choice(PaymentProductState::of)),
                in.take("state_reason", Reader::text),
                in.take("payment_accounts", Reader.list(Reader.object(PaymentAccount::from))),
                in.rest());
    }

    /** An object to fill. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void visit(Visitor visitor) {
        visitor.member("product_id", productId, false);
        visitor.member("type", type, false);
        visitor.member("payment_profile_id", paymentProfileId, false);
        visitor.member("state", state, false);
        visitor.member("state_reason", stateReason, false);
        visitor.member("payment_accounts", paymentAccounts, false);
    }

    @Override
    public String toString() {
        return Model.shown(this);
    }

    /** Fills a {@link PaymentProduct}. */
    public static final class Builder {
        private String productId;
        private ProductType type;
        private String paymentProfileId;
        private PaymentProductState state;
        private String stateReason;
        private List<PaymentAccount> paymentAccounts;
        private final Map<String, JsonNode> more = new LinkedHashMap<>();

        private Builder() {}

        /** Sets `product_id`. */
        public Builder productId(String productId) {
            this.productId = productId;
            return this;
        }

        /** Sets `type`. */
        public Builder type(ProductType type) {
            this.type = type;
            return this;
        }

        /** Sets `payment_profile_id`. */
        public Builder paymentProfileId(String paymentProfileId) {
            this.paymentProfileId = paymentProfileId;
            return this;
        }

        /** Sets `state`. */
        public Builder state(PaymentProductState state) {
            this.state = state;
            return this;
        }

        /** Sets `state_reason`. */
        public Builder stateReason(String stateReason) {
            this.stateReason = stateReason;
            return this;
        }

        /** Sets `payment_accounts`. */
        public Builder paymentAccounts(List<PaymentAccount> paymentAccounts) {
            this.paymentAccounts = paymentAccounts;
            return this;
        }

        /** A member that this version does not know: a text, number, flag, list, map, or an object of this package. */
        public Builder more(String name, Object value) {
            more.put(name, Json.of(value));
            return this;
        }

        /** The object. */
        public PaymentProduct build() {
            return new PaymentProduct(productId, type, paymentProfileId, state, stateReason, paymentAccounts, more);
        }
    }
}
