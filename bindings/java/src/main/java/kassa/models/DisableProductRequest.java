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
 * Why a product is switched off.
 *
 * @param reason reason. Needed in a request.
 * @param reasonDetails Free text.
 * @param more members that this version does not know, as they came
 */
public record DisableProductRequest(
        DisableReason reason,
        String reasonDetails,
        Map<String, JsonNode> more)
        implements Model {
    /** Takes copies of lists, so that the object never changes. */
    public DisableProductRequest {
        more = Reader.copy(more);
    }

    /**
     * The object that a JSON object describes. A member whose type is not the expected one is in {@code more}.
     *
     * @throws IllegalArgumentException when it is no object
     */
    public static DisableProductRequest from(JsonNode json) {
        Reader in = new Reader("DisableProductRequest", json);
        return new DisableProductRequest(
                in.take("reason", Reader.choice(DisableReason::of)),
                in.take("reason_details", Reader::text),
                in.rest());
    }

    /** An object to fill. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void visit(Visitor visitor) {
        visitor.member("reason", reason, false);
        visitor.member("reason_details", reasonDetails, true);
    }

    @Override
    public String toString() {
        return Model.shown(this);
    }

    /** Fills a {@link DisableProductRequest}. */
    public static final class Builder {
        private DisableReason reason;
        private String reasonDetails;
        private final Map<String, JsonNode> more = new LinkedHashMap<>();

        private Builder() {}

        /** Sets `reason`. */
        public Builder reason(DisableReason reason) {
            this.reason = reason;
            return this;
        }

        /** Free text. */
        public Builder reasonDetails(String reasonDetails) {
            this.reasonDetails = reasonDetails;
            return this;
        }

        /** A member that this version does not know: a text, number, flag, list, map, or an object of this package. */
        public Builder more(String name, Object value) {
            more.put(name, Json.of(value));
            return this;
        }

        /** The object. */
        public DisableProductRequest build() {
            return new DisableProductRequest(reason, reasonDetails, more);
        }
    }
}
