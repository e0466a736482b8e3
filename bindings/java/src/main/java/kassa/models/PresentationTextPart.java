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
 * A part of a text.
 *
 * @param type type.
 * @param text text.
 * @param url url.
 * @param context context.
 * @param styles styles.
 * @param more members that this version does not know, as they came
 */
public record PresentationTextPart(
        PresentationTextPartType type,
        String text,
        String url,
        PresentationLinkContext context,
        List<PresentationTextStyle> styles,
        Map<String, JsonNode> more)
        implements Model {
    /** Takes copies of lists, so that the object never changes. */
    public PresentationTextPart {
        styles = Reader.copy(styles);
        more = Reader.copy(more);
    }

    /**
     * The object that a JSON object describes. A member whose type is not the expected one is in {@code more}.
     *
     * @throws IllegalArgumentException when it is no object
     */
    public static PresentationTextPart from(JsonNode json) {
        Reader in = new Reader("PresentationTextPart", json);
        return new PresentationTextPart(
                in.take("type", Reader.choice(PresentationTextPartType::of)),
                in.take("text", Reader::text),
                in.take("url", Reader::text),
                in.take("context", Reader.choice(PresentationLinkContext::of)),
                in.take("styles", Reader.list(Reader.choice(PresentationTextStyle::of))),
                in.rest());
    }

    /** An object to fill. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void visit(Visitor visitor) {
        visitor.member("type", type, false);
        visitor.member("text", text, false);
        visitor.member("url", url, false);
        visitor.member("context", context, false);
        visitor.member("styles", styles, false);
    }

    @Override
    public String toString() {
        return Model.shown(this);
    }

    /** Fills a {@link PresentationTextPart}. */
    public static final class Builder {
        private PresentationTextPartType type;
        private String text;
        private String url;
        private PresentationLinkContext context;
        private List<PresentationTextStyle> styles;
        private final Map<String, JsonNode> more = new LinkedHashMap<>();

        private Builder() {}

        /** Sets `type`. */
        public Builder type(PresentationTextPartType type) {
            this.type = type;
            return this;
        }

        /** Sets `text`. */
        public Builder text(String text) {
            this.text = text;
            return this;
        }

        /** Sets `url`. */
        public Builder url(String url) {
            this.url = url;
            return this;
        }

        /** Sets `context`. */
        public Builder context(PresentationLinkContext context) {
            this.context = context;
            return this;
        }

        /** Sets `styles`. */
        public Builder styles(List<PresentationTextStyle> styles) {
            this.styles = styles;
            return this;
        }

        /** A member that this version does not know: a text, number, flag, list, map, or an object of this package. */
        public Builder more(String name, Object value) {
            more.put(name, Json.of(value));
            return this;
        }

        /** The object. */
        public PresentationTextPart build() {
            return new PresentationTextPart(type, text, url, context, styles, more);
        }
    }
}
