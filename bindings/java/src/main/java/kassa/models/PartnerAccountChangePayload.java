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
 * Event: something about an account was changed. No source confirms it.
 *
 * @param partnerAccountId partner_account_id.
 * @param changes Its form is not published.
 * @param more members that this version does not know, as they came
 */
public record PartnerAccountChangePayload(
        String partnerAccountId,
        JsonNode changes,
        Map<String, JsonNode> more)
        implements Model {
    /** Takes copies of lists, so that the object never changes. */
    public PartnerAccountChangePayload {
        more = Reader.copy(more);
    }

    /**
     * The object that a JSON object describes. A member whose type is not the expected one is in {@code more}.
     *
     * @throws IllegalArgumentException when it is no object
     */
    public static PartnerAccountChangePayload from(JsonNode json) {
        Reader in = new Reader("PartnerAccountChangePayload", json);
        return new PartnerAccountChangePayload(
                in.take("partner_account_id", Reader::text),
                in.take("changes", Reader::any),
                in.rest());
    }

    /** An object to fill. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void visit(Visitor visitor) {
        visitor.member("partner_account_id", partnerAccountId, false);
        visitor.member("changes", changes, false);
    }

    @Override
    public String toString() {
        return Model.shown(this);
    }

    /** Fills a {@link PartnerAccountChangePayload}. */
    public static final class Builder {
        private String partnerAccountId;
        private JsonNode changes;
        private final Map<String, JsonNode> more = new LinkedHashMap<>();

        private Builder() {}

        /** Sets `partner_account_id`. */
        public Builder partnerAccountId(String partnerAccountId) {
            this.partnerAccountId = partnerAccountId;
            return this;
        }

        /** Its form is not published. */
        public Builder changes(JsonNode changes) {
            this.changes = changes;
            return this;
        }

        /** A member that this version does not know: a text, number, flag, list, map, or an object of this package. */
        public Builder more(String name, Object value) {
            more.put(name, Json.of(value));
            return this;
        }

        /** The object. */
        public PartnerAccountChangePayload build() {
            return new PartnerAccountChangePayload(partnerAccountId, changes, more);
        }
    }
}
