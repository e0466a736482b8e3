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
 * A code for a screen in the store.
 *
 * @param imageUrl The code as a picture.
 * @param targetUrl What the code says.
 * @param more members that this version does not know, as they came
 */
public record QrCode(
        String imageUrl,
        String targetUrl,
        Map<String, JsonNode> more)
        implements Model {
    /** Takes copies of lists, so that the object never changes. */
    public QrCode {
        more = Reader.copy(more);
    }

    /**
     * The object that a JSON object describes. A member whose type is not the expected one is in {@code more}.
     *
     * @throws IllegalArgumentException when it is no object
     */
    public static QrCode from(JsonNode json) {
        Reader in = new Reader("QrCode", json);
        return new QrCode(
                in.take("image_url", Reader::text),
                in.take("target_url", Reader::text),
                in.rest());
    }

    /** An object to fill. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void visit(Visitor visitor) {
        visitor.member("image_url", imageUrl, true);
        visitor.member("target_url", targetUrl, true);
    }

    @Override
    public String toString() {
        return Model.shown(this);
    }

    /** Fills a {@link QrCode}. */
    public static final class Builder {
        private String imageUrl;
        private String targetUrl;
        private final Map<String, JsonNode> more = new LinkedHashMap<>();

        private Builder() {}

        /** The code as a picture. */
        public Builder imageUrl(String imageUrl) {
            this.imageUrl = imageUrl;
            return this;
        }

        /** What the code says. */
        public Builder targetUrl(String targetUrl) {
            this.targetUrl = targetUrl;
            return this;
        }

        /** A member that this version does not know: a text, number, flag, list, map, or an object of this package. */
        public Builder more(String name, Object value) {
            more.put(name, Json.of(value));
            return this;
        }

        /** The object. */
        public QrCode build() {
            return new QrCode(imageUrl, targetUrl, more);
        }
    }
}
