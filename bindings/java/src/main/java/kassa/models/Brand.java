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
 * A brand.
 *
 * @param brandReference brand_reference.
 * @param displayName display_name.
 * @param element element.
 * @param brandId brand_id.
 * @param more members that this version does not know, as they came
 */
public record Brand(
        String brandReference,
        String displayName,
        BrandElement element,
        String brandId,
        Map<String, JsonNode> more)
        implements Model {
    /** Takes copies of lists, so that the object never changes. */
    public Brand {
        more = Reader.copy(more);
    }

    /**
     * The object that a JSON object describes. A member whose type is not the expected one is in {@code more}.
     *
     * @throws IllegalArgumentException when it is no object
     */
    public static Brand from(JsonNode json) {
        Reader in = new Reader("Brand", json);
        return new Brand(
                in.take("brand_reference", Reader::text),
                in.take("display_name", Reader::text),
                in.take("element", Reader.object(BrandElement::from)),
                in.take("brand_id", Reader::text),
                in.rest());
    }

    /** An object to fill. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void visit(Visitor visitor) {
        visitor.member("brand_reference", brandReference, false);
        visitor.member("display_name", displayName, false);
        visitor.member("element", element, false);
        visitor.member("brand_id", brandId, false);
    }

    @Override
    public String toString() {
        return Model.shown(this);
    }

    /** Fills a {@link Brand}. */
    public static final class Builder {
        private String brandReference;
        private String displayName;
        private BrandElement element;
        private String brandId;
        private final Map<String, JsonNode> more = new LinkedHashMap<>();

        private Builder() {}

        /** Sets `brand_reference`. */
        public Builder brandReference(String brandReference) {
            this.brandReference = brandReference;
            return this;
        }

        /** Sets `display_name`. */
        public Builder displayName(String displayName) {
            this.displayName = displayName;
            return this;
        }

        /** Sets `element`. */
        public Builder element(BrandElement element) {
            this.element = element;
            return this;
        }

        /** Sets `brand_id`. */
        public Builder brandId(String brandId) {
            this.brandId = brandId;
            return this;
        }

        /** A member that this version does not know: a text, number, flag, list, map, or an object of this package. */
        public Builder more(String name, Object value) {
            more.put(name, Json.of(value));
            return this;
        }

        /** The object. */
        public Brand build() {
            return new Brand(brandReference, displayName, element, brandId, more);
        }
    }
}
