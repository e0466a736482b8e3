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
 * Pictures.
 *
 * @param logoUrl logo_url.
 * @param iconUrl icon_url.
 * @param featureImageUrl feature_image_url.
 * @param more members that this version does not know, as they came
 */
public record BrandElement(
        String logoUrl,
        String iconUrl,
        String featureImageUrl,
        Map<String, JsonNode> more)
        implements Model {
    /** Takes copies of lists, so that the object never changes. */
    public BrandElement {
        more = Reader.copy(more);
    }

    /**
     * The object that a JSON object describes. A member whose type is not the expected one is in {@code more}.
     *
     * @throws IllegalArgumentException when it is no object
     */
    public static BrandElement from(JsonNode json) {
        Reader in = new Reader("BrandElement", json);
        return new BrandElement(
                in.take("logo_url", Reader::text),
                in.take("icon_url", Reader::text),
                in.take("feature_image_url", Reader::text),
                in.rest());
    }

    /** An object to fill. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void visit(Visitor visitor) {
        visitor.member("logo_url", logoUrl, false);
        visitor.member("icon_url", iconUrl, false);
        visitor.member("feature_image_url", featureImageUrl, false);
    }

    @Override
    public String toString() {
        return Model.shown(this);
    }

    /** Fills a {@link BrandElement}. */
    public static final class Builder {
        private String logoUrl;
        private String iconUrl;
        private String featureImageUrl;
        private final Map<String, JsonNode> more = new LinkedHashMap<>();

        private Builder() {}

        /** Sets `logo_url`. */
        public Builder logoUrl(String logoUrl) {
            this.logoUrl = logoUrl;
            return this;
        }

        /** Sets `icon_url`. */
        public Builder iconUrl(String iconUrl) {
            this.iconUrl = iconUrl;
            return this;
        }

        /** Sets `feature_image_url`. */
        public Builder featureImageUrl(String featureImageUrl) {
            this.featureImageUrl = featureImageUrl;
            return this;
        }

        /** A member that this version does not know: a text, number, flag, list, map, or an object of this package. */
        public Builder more(String name, Object value) {
            more.put(name, Json.of(value));
            return this;
        }

        /** The object. */
        public BrandElement build() {
            return new BrandElement(logoUrl, iconUrl, featureImageUrl, more);
        }
    }
}
