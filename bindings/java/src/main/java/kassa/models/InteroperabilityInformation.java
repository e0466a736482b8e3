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
 * What is known of the session.
 *
 * @param shoppingSessionId shopping_session_id.
 * @param paymentConfirmationToken With PAYMENT_PENDING_CONFIRMATION only.
 * @param status status.
 * @param more members that this version does not know, as they came
 */
public record InteroperabilityInformation(
        String shoppingSessionId,
        String paymentConfirmationToken,
        InteroperabilityStatus status,
        Map<String, JsonNode> more)
        implements Model {
    /** Takes copies of lists, so that the object never changes. */
    public InteroperabilityInformation {
        more = Reader.copy(more);
    }

    /**
     * The object that a JSON object describes. A member whose type is not the expected one is in {@code more}.
     *
     * @throws IllegalArgumentException when it is no object
     */
    public static InteroperabilityInformation from(JsonNode json) {
        Reader in = new Reader("InteroperabilityInformation", json);
        return new InteroperabilityInformation(
                in.take("shopping_session_id", Reader::text),
                in.take("payment_confirmation_token", Reader::text),
                in.take("status", Reader.choice(InteroperabilityStatus::of)),
                in.rest());
    }

    /** An object to fill. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void visit(Visitor visitor) {
        visitor.member("shopping_session_id", shoppingSessionId, true);
        visitor.member("payment_confirmation_token", paymentConfirmationToken, true);
        visitor.member("status", status, false);
    }

    @Override
    public String toString() {
        return Model.shown(this);
    }

    /** Fills a {@link InteroperabilityInformation}. */
    public static final class Builder {
        private String shoppingSessionId;
        private String paymentConfirmationToken;
        private InteroperabilityStatus status;
        private final Map<String, JsonNode> more = new LinkedHashMap<>();

        private Builder() {}

        /** Sets `shopping_session_id`. */
        public Builder shoppingSessionId(String shoppingSessionId) {
            this.shoppingSessionId = shoppingSessionId;
            return this;
        }

        /** With PAYMENT_PENDING_CONFIRMATION only. */
        public Builder paymentConfirmationToken(String paymentConfirmationToken) {
            this.paymentConfirmationToken = paymentConfirmationToken;
            return this;
        }

        /** Sets `status`. */
        public Builder status(InteroperabilityStatus status) {
            this.status = status;
            return this;
        }

        /** A member that this version does not know: a text, number, flag, list, map, or an object of this package. */
        public Builder more(String name, Object value) {
            more.put(name, Json.of(value));
            return this;
        }

        /** The object. */
        public InteroperabilityInformation build() {
            return new InteroperabilityInformation(shoppingSessionId, paymentConfirmationToken, status, more);
        }
    }
}
