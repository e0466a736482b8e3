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
 * A price plan and its versions.
 *
 * @param pricePlanId price_plan_id.
 * @param versions versions.
 * @param more members that this version does not know, as they came
 */
public record PricePlanSummary(
        String pricePlanId,
        List<PricePlanVersion> versions,
        Map<String, JsonNode> more)
        implements Model {
    /** Takes copies of lists, so that the object never changes. */
    public PricePlanSummary {
        versions = Reader.copy(versions);
        more = Reader.copy(more);
    }

    /**
     * The object that a JSON object describes. A member whose type is not the expected one is in {@code more}.
     *
     * @throws IllegalArgumentException when it is no object
     */
    public static PricePlanSummary from(JsonNode json) {
        Reader in = new Reader("PricePlanSummary", json);
        return new PricePlanSummary(
                in.take("price_plan_id", Reader::text),
                in.take("versions", Reader.list(Reader.object(PricePlanVersion::from))),
                in.rest());
    }

    /** An object to fill. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void visit(Visitor visitor) {
        visitor.member("price_plan_id", pricePlanId, false);
        visitor.member("versions", versions, false);
    }

    @Override
    public String toString() {
        return Model.shown(this);
    }

    /** Fills a {@link PricePlanSummary}. */
    public static final class Builder {
        private String pricePlanId;
        private List<PricePlanVersion> versions;
        private final Map<String, JsonNode> more = new LinkedHashMap<>();

        private Builder() {}

        /** Sets `price_plan_id`. */
        public Builder pricePlanId(String pricePlanId) {
            this.pricePlanId = pricePlanId;
            return this;
        }

        /** Sets `versions`. */
        public Builder versions(List<PricePlanVersion> versions) {
            this.versions = versions;
            return this;
        }

        /** A member that this version does not know: a text, number, flag, list, map, or an object of this package. */
        public Builder more(String name, Object value) {
            more.put(name, Json.of(value));
            return this;
        }

        /** The object. */
        public PricePlanSummary build() {
            return new PricePlanSummary(pricePlanId, versions, more);
        }
    }
}
