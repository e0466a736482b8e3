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
 * All legal entities of the account.
 *
 * @param partnerBusinessEntities partner_business_entities.
 * @param pagination pagination. No source confirms it.
 * @param more members that this version does not know, as they came
 */
public record PartnerBusinessEntityList(
        List<PartnerBusinessEntity> partnerBusinessEntities,
        Pagination pagination,
        Map<String, JsonNode> more)
        implements Model {
    /** Takes copies of lists, so that the object never changes. */
    public PartnerBusinessEntityList {
        partnerBusinessEntities = Reader.copy(partnerBusinessEntities);
        more = Reader.copy(more);
    }

    /**
     * The object that a JSON object describes. A member whose type is not the expected one is in {@code more}.
     *
     * @throws IllegalArgumentException when it is no object
     */
    public static PartnerBusinessEntityList from(JsonNode json) {
        Reader in = new Reader("PartnerBusinessEntityList", json);
        return new PartnerBusinessEntityList(
                in.take("partner_business_entities", Reader.list(Reader.object(PartnerBusinessEntity::from))),
                in.take("pagination", Reader.object(Pagination::from)),
                in.rest());
    }

    /** An object to fill. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void visit(Visitor visitor) {
        visitor.member("partner_business_entities", partnerBusinessEntities, false);
        visitor.member("pagination", pagination, false);
    }

    @Override
    public String toString() {
        return Model.shown(this);
    }

    /** Fills a {@link PartnerBusinessEntityList}. */
    public static final class Builder {
        private List<PartnerBusinessEntity> partnerBusinessEntities;
        private Pagination pagination;
        private final Map<String, JsonNode> more = new LinkedHashMap<>();

        private Builder() {}

        /** Sets `partner_business_entities`. */
        public Builder partnerBusinessEntities(List<PartnerBusinessEntity> partnerBusinessEntities) {
            this.partnerBusinessEntities = partnerBusinessEntities;
            return this;
        }

        /** Sets `pagination`. */
        public Builder pagination(Pagination pagination) {
            this.pagination = pagination;
            return this;
        }

        /** A member that this version does not know: a text, number, flag, list, map, or an object of this package. */
        public Builder more(String name, Object value) {
            more.put(name, Json.of(value));
            return this;
        }

        /** The object. */
        public PartnerBusinessEntityList build() {
            return new PartnerBusinessEntityList(partnerBusinessEntities, pagination, more);
        }
    }
}
