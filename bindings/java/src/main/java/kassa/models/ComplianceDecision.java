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
 * Why Klarna acted on an account or a product. It never changes.
 *
 * @param decisionId decision_id.
 * @param decisionType decision_type.
 * @param accountId account_id.
 * @param productInstanceId product_instance_id.
 * @param createdAt created_at.
 * @param more members that this version does not know, as they came
 */
public record ComplianceDecision(
        String decisionId,
        ComplianceDecisionType decisionType,
        String accountId,
        String productInstanceId,
        String createdAt,
        Map<String, JsonNode> more)
        implements Model {
    /** Takes copies of lists, so that the object never changes. */
    public ComplianceDecision {
        more = Reader.copy(more);
    }

    /**
     * The object that a JSON object describes. A member whose type is not the expected one is in {@code more}.
     *
     * @throws IllegalArgumentException when it is no object
     */
    public static ComplianceDecision from(JsonNode json) {
        Reader in = new Reader("ComplianceDecision", json);
        return new ComplianceDecision(
                in.take("decision_id", Reader::text),
                in.take("decision_type", Reader.choice(ComplianceDecisionType::of)),
                in.take("account_id", Reader::text),
                in.take("product_instance_id", Reader::text),
                in.take("created_at", Reader::text),
                in.rest());
    }

    /** An object to fill. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void visit(Visitor visitor) {
        visitor.member("decision_id", decisionId, false);
        visitor.member("decision_type", decisionType, false);
        visitor.member("account_id", accountId, false);
        visitor.member("product_instance_id", productInstanceId, false);
        visitor.member("created_at", createdAt, false);
    }

    @Override
    public String toString() {
        return Model.shown(this);
    }

    /** Fills a {@link ComplianceDecision}. */
    public static final class Builder {
        private String decisionId;
        private ComplianceDecisionType decisionType;
        private String accountId;
        private String productInstanceId;
        private String createdAt;
        private final Map<String, JsonNode> more = new LinkedHashMap<>();

        private Builder() {}

        /** Sets `decision_id`. */
        public Builder decisionId(String decisionId) {
            this.decisionId = decisionId;
            return this;
        }

        /** Sets `decision_type`. */
        public Builder decisionType(ComplianceDecisionType decisionType) {
            this.decisionType = decisionType;
            return this;
        }

        /** Sets `account_id`. */
        public Builder accountId(String accountId) {
            this.accountId = accountId;
            return this;
        }

        /** Sets `product_instance_id`. */
        public Builder productInstanceId(String productInstanceId) {
            this.productInstanceId = productInstanceId;
            return this;
        }

        /** Sets `created_at`. */
        public Builder createdAt(String createdAt) {
            this.createdAt = createdAt;
            return this;
        }

        /** A member that this version does not know: a text, number, flag, list, map, or an object of this package. */
        public Builder more(String name, Object value) {
            more.put(name, Json.of(value));
            return this;
        }

        /** The object. */
        public ComplianceDecision build() {
            return new ComplianceDecision(decisionId, decisionType, accountId, productInstanceId, createdAt, more);
        }
    }
}
