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
 * The status to set, in the test environment.
 *
 * @param payoutBankAccountReference payout_bank_account_reference.
 * @param status status. Needed in a request.
 * @param more members that this version does not know, as they came
 */
public record SetPayoutStatusRequest(
        String payoutBankAccountReference,
        SettablePayoutStatus status,
        Map<String, JsonNode> more)
        implements Model {
    /** Takes copies of lists, so that the object never changes. */
    public SetPayoutStatusRequest {
        more = Reader.copy(more);
    }

    /**
     * The object that a JSON object describes. A member whose type is not the expected one is in {@code more}.
     *
     * @throws IllegalArgumentException when it is no object
     */
    public static SetPayoutStatusRequest from(JsonNode json) {
        Reader in = new Reader("SetPayoutStatusRequest", json);
        return new SetPayoutStatusRequest(
                in.take("payout_bank_account_reference", Reader::text),
                in.take("status", Reader.choice(SettablePayoutStatus::of)),
                in.rest());
    }

    /** An object to fill. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void visit(Visitor visitor) {
        visitor.member("payout_bank_account_reference", payoutBankAccountReference, true);
        visitor.member("status", status, false);
    }

    @Override
    public String toString() {
        return Model.shown(this);
    }

    /** Fills a {@link SetPayoutStatusRequest}. */
    public static final class Builder {
        private String payoutBankAccountReference;
        private SettablePayoutStatus status;
        private final Map<String, JsonNode> more = new LinkedHashMap<>();

        private Builder() {}

        /** Sets `payout_bank_account_reference`. */
        public Builder payoutBankAccountReference(String payoutBankAccountReference) {
            this.payoutBankAccountReference = payoutBankAccountReference;
            return this;
        }

        /** Sets `status`. */
        public Builder status(SettablePayoutStatus status) {
            this.status = status;
            return this;
        }

        /** A member that this version does not know: a text, number, flag, list, map, or an object of this package. */
        public Builder more(String name, Object value) {
            more.put(name, Json.of(value));
            return this;
        }

        /** The object. */
        public SetPayoutStatusRequest build() {
            return new SetPayoutStatusRequest(payoutBankAccountReference, status, more);
        }
    }
}
