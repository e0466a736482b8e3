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
 * Event: something of a brand cannot be shown. Nothing is blocked by it. No source confirms it.
 *
 * @param brandId brand_id.
 * @param brandReference brand_reference.
 * @param fields fields.
 * @param more members that this version does not know, as they came
 */
public record PartnerBrandIncompletePayload(
        String brandId,
        String brandReference,
        List<BrandDataField> fields,
        Map<String, JsonNode> more)
        implements Model {
    /** Takes copies of lists, so that the object never changes. */
    public PartnerBrandIncompletePayload {
        fields = Reader.copy(fields);
        more = Reader.copy(more);
    }

    /**
     * The object that a JSON object describes. A member whose type is not the expected one is in {@code more}.
     *
     * @throws IllegalArgumentException when it is no object
     */
    public static PartnerBrandIncompletePayload from(JsonNode json) {
        Reader in = new Reader("PartnerBrandIncompletePayload", json);
        return new PartnerBrandIncompletePayload(
                in.take("brand_id", Reader::text),
                in.take("brand_reference", Reader::text),
                in.take("fields", Reader.list(Reader.choice(BrandDataField::of))),
                in.rest());
    }

    /** An object to fill. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void visit(Visitor visitor) {
        visitor.member("brand_id", brandId, false);
        visitor.member("brand_reference", brandReference, false);
        visitor.member("fields", fields, false);
    }

    @Override
    public String toString() {
        return Model.shown(this);
    }

    /** Fills a {@link PartnerBrandIncompletePayload}. */
    public static final class Builder {
        private String brandId;
        private String brandReference;
        private List<BrandDataField> fields;
        private final Map<String, JsonNode> more = new LinkedHashMap<>();

        private Builder() {}

        /** Sets `brand_id`. */
        public Builder brandId(String brandId) {
            this.brandId = brandId;
            return this;
        }

        /** Sets `brand_reference`. */
        public Builder brandReference(String brandReference) {
            this.brandReference = brandReference;
            return this;
        }

        /** Sets `fields`. */
        public Builder fields(List<BrandDataField> fields) {
            this.fields = fields;
            return this;
        }

        /** A member that this version does not know: a text, number, flag, list, map, or an object of this package. */
        public Builder more(String name, Object value) {
            more.put(name, Json.of(value));
            return this;
        }

        /** The object. */
        public PartnerBrandIncompletePayload build() {
            return new PartnerBrandIncompletePayload(brandId, brandReference, fields, more);
        }
    }
}
