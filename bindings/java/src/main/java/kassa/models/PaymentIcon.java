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
 * The mark beside the name.
 *
 * @param alt alt.
 * @param badgeImageUrl badge_image_url.
 * @param rectangleImageUrl rectangle_image_url.
 * @param squareImageUrl square_image_url.
 * @param more members that this version does not know, as they came
 */
public record PaymentIcon(
        String alt,
        String badgeImageUrl,
        String rectangleImageUrl,
        String squareImageUrl,
        Map<String, JsonNode> more)
        implements Model {
    /** Takes copies of lists, so that the object never changes. */
    public PaymentIcon {
        more = Reader.copy(more);
    }

    /**
     * The object that a JSON object describes. A member whose type is not the expected one is in {@code more}.
     *
     * @throws IllegalArgumentException when it is no object
     */
    public static PaymentIcon from(JsonNode json) {
        Reader in = new Reader("PaymentIcon", json);
        return new PaymentIcon(
                in.take("alt", Reader::text),
                in.take("badge_image_url", Reader::text),
                in.take("rectangle_image_url", Reader::text),
                in.take("square_image_url", Reader::text),
                in.rest());
    }

    /** An object to fill. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void visit(Visitor visitor) {
        visitor.member("alt", alt, false);
        visitor.member("badge_image_url", badgeImageUrl, false);
        visitor.member("rectangle_image_url", rectangleImageUrl, false);
        visitor.member("square_image_url", squareImageUrl, false);
    }

    @Override
    public String toString() {
        return Model.shown(this);
    }

    /** Fills a {@link PaymentIcon}. */
    public static final class Builder {
        private String alt;
        private String badgeImageUrl;
        private String rectangleImageUrl;
        private String squareImageUrl;
        private final Map<String, JsonNode> more = new LinkedHashMap<>();

        private Builder() {}

        /** Sets `alt`. */
        public Builder alt(String alt) {
            this.alt = alt;
            return this;
        }

        /** Sets `badge_image_url`. */
        public Builder badgeImageUrl(String badgeImageUrl) {
            this.badgeImageUrl = badgeImageUrl;
            return this;
        }

        /** Sets `rectangle_image_url`. */
        public Builder rectangleImageUrl(String rectangleImageUrl) {
            this.rectangleImageUrl = rectangleImageUrl;
            return this;
        }

        /** Sets `square_image_url`. */
        public Builder squareImageUrl(String squareImageUrl) {
            this.squareImageUrl = squareImageUrl;
            return this;
        }

        /** A member that this version does not know: a text, number, flag, list, map, or an object of this package. */
        public Builder more(String name, Object value) {
            more.put(name, Json.of(value));
            return this;
        }

        /** The object. */
        public PaymentIcon build() {
            return new PaymentIcon(alt, badgeImageUrl, rectangleImageUrl, squareImageUrl, more);
        }
    }
}
