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
 * What came of it.
 *
 * @param partnerAccountId To be stored with the references of the payment accounts.
 * @param more members that this version does not know, as they came
 */
public record OnboardResponse(
        String partnerAccountId,
        Map<String, JsonNode> more)
        implements Model {
    /** Takes copies of lists, so that the object never changes. */
    public OnboardResponse {
        more = Reader.copy(more);
    }

    /**
     * The object that a JSON object describes. A member whose type is not the expected one is in {@code more}.
     *
     * @throws IllegalArgumentException when it is no object
     */
    public static OnboardResponse from(JsonNode json) {
        Reader in = new Reader("OnboardResponse", json);
        return new OnboardResponse(
                in.take("partner_account_id", Reader::text),
                in.rest());
    }

    /** An object to fill. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void visit(Visitor visitor) {
        visitor.member("partner_account_id", partnerAccountId, false);
    }

    @Override
    public String toString() {
        return Model.shown(this);
    }

    /** Fills a {@link OnboardResponse}. */
    public static final class Builder {
        private String partnerAccountId;
        private final Map<String, JsonNode> more = new LinkedHashMap<>();

        private Builder() {}

        /** To be stored with the references of the payment accounts. */
        public Builder partnerAccountId(String partnerAccountId) {
            this.partnerAccountId = partnerAccountId;
            return this;
        }

        /** A member that this version does not know: a text, number, flag, list, map, or an object of this package. */
        public Builder more(String name, Object value) {
            more.put(name, Json.of(value));
            return this;
        }

        /** The object. */
        public OnboardResponse build() {
            return new OnboardResponse(partnerAccountId, more);
        }
    }
}
