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
 * The button.
 *
 * @param text text.
 * @param imageUrl image_url.
 * @param imageAlignment image_alignment.
 * @param more members that this version does not know, as they came
 */
public record PaymentButton(
        String text,
        String imageUrl,
        ImageAlignment imageAlignment,
        Map<String, JsonNode> more)
        implements Model {
    /** Takes copies of lists, so that the object never changes. */
    public PaymentButton {
        more = Reader.copy(more);
    }

    /**
     * The object that a JSON object describes. A member whose type is not the expected one is in {@code more}.
     *
     * @throws IllegalArgumentException when it is no object
     */
    public static PaymentButton from(JsonNode json) {
        Reader in = new Reader("PaymentButton", json);
        return new PaymentButton(
                in.take("text", Reader::text),
                in.take("image_url", Reader::text),
                in.take("image_alignment", Reader.choice(ImageAlignment::of)),
                in.rest());
    }

    /** An object to fill. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void visit(Visitor visitor) {
        visitor.member("text", text, false);
        visitor.member("image_url", imageUrl, false);
        visitor.member("image_alignment", imageAlignment, false);
    }

    @Override
    public String toString() {
        return Model.shown(this);
    }

    /** Fills a {@link PaymentButton}. */
    public static final class Builder {
        private String text;
        private String imageUrl;
        private ImageAlignment imageAlignment;
        private final Map<String, JsonNode> more = new LinkedHashMap<>();

        private Builder() {}

        /** Sets `text`. */
        public Builder text(String text) {
            this.text = text;
            return this;
        }

        /** Sets `image_url`. */
        public Builder imageUrl(String imageUrl) {
            this.imageUrl = imageUrl;
            return this;
        }

        /** Sets `image_alignment`. */
        public Builder imageAlignment(ImageAlignment imageAlignment) {
            this.imageAlignment = imageAlignment;
            return this;
        }

        /** A member that this version does not know: a text, number, flag, list, map, or an object of this package. */
        public Builder more(String name, Object value) {
            more.put(name, Json.of(value));
            return this;
        }

        /** The object. */
        public PaymentButton build() {
            return new PaymentButton(text, imageUrl, imageAlignment, more);
        }
    }
}
