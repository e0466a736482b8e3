// Printed by `cargo run -p kassa-bindgen -- java` from the tables in core. Do not edit.
package kassa.models;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import kassa.json.Either;
import kassa.json.Json;
import kassa.json.Model;
import kassa.json.Reader;
import kassa.json.Visitor;

/**
 * Decision about the customer token.
 *
 * @param result result.
 * @param resultReason result_reason. No source confirms it.
 * @param customerToken The token, bare or inside an object.
 * @param customerTokenId customer_token_id. No source confirms it.
 * @param more members that this version does not know, as they came
 */
public record CustomerTokenResponse(
        AuthorizationResult result,
        String resultReason,
        Either<String, CustomerTokenGrant> customerToken,
        String customerTokenId,
        Map<String, JsonNode> more)
        implements Model {
    /** Takes copies of lists, so that the object never changes. */
    public CustomerTokenResponse {
        more = Reader.copy(more);
    }

    /**
     * The object that a JSON object describes. A member whose type is not the expected one is in {@code more}.
     *
     * @throws IllegalArgumentException when it is no object
     */
    public static CustomerTokenResponse from(JsonNode json) {
        Reader in = new Reader("CustomerTokenResponse", json);
        return new CustomerTokenResponse(
                in.take("result", Reader.choice(AuthorizationResult::of)),
                in.take("result_reason", Reader::text),
                in.take("customer_token", Reader.either(Reader::text, Reader.object(CustomerTokenGrant::from))),
                in.take("customer_token_id", Reader::text),
                in.rest());
    }

    /** An object to fill. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void visit(Visitor visitor) {
        visitor.member("result", result, false);
        visitor.member("result_reason", resultReason, false);
        visitor.member("customer_token", customerToken, true);
        visitor.member("customer_token_id", customerTokenId, true);
    }

    @Override
    public String toString() {
        return Model.shown(this);
    }

    /** Fills a {@link CustomerTokenResponse}. */
    public static final class Builder {
        private AuthorizationResult result;
        private String resultReason;
        private Either<String, CustomerTokenGrant> customerToken;
        private String customerTokenId;
        private final Map<String, JsonNode> more = new LinkedHashMap<>();

        private Builder() {}

        /** Sets `result`. */
        public Builder result(AuthorizationResult result) {
            this.result = result;
            return this;
        }

        /** Sets `result_reason`. */
        public Builder resultReason(String resultReason) {
            this.resultReason = resultReason;
            return this;
        }

        /** The token, bare or inside an object. */
        public Builder customerToken(Either<String, CustomerTokenGrant> customerToken) {
            this.customerToken = customerToken;
            return this;
        }

        /** Sets `customer_token_id`. */
        public Builder customerTokenId(String customerTokenId) {
            this.customerTokenId = customerTokenId;
            return this;
        }

        /** A member that this version does not know: a text, number, flag, list, map, or an object of this package. */
        public Builder more(String name, Object value) {
            more.put(name, Json.of(value));
            return this;
        }

        /** The object. */
        public CustomerTokenResponse build() {
            return new CustomerTokenResponse(result, resultReason, customerToken, customerTokenId, more);
        }
    }
}
