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
 * A text with styles and links. Members that take it may also hold a plain string.
 *
 * @param text text.
 * @param parts parts.
 * @param more members that this version does not know, as they came
 */
public record PresentationText(
        String text,
        List<PresentationTextPart> parts,
        Map<String, JsonNode> more)
        implements Model {
    /** Takes copies of lists, so that the object never changes. */
    public PresentationText {
        parts = Reader.copy(parts);
        more = Reader.copy(more);
    }

    /**
     * The object that a JSON object describes. A member whose type is not the expected one is in {@code more}.
     *
     * @throws IllegalArgumentException when it is no object
     */
    public static PresentationText from(JsonNode json) {
        Reader in = new Reader("PresentationText", json);
        return new PresentationText(
                in.take("text", Reader::text),
                in.take("parts", Reader.list(Reader.object(PresentationTextPart::from))),
                in.rest());
    }

    /** An object to fill. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void visit(Visitor visitor) {
        visitor.member("text", text, false);
        visitor.member("parts", parts, false);
    }

    @Override
    public String toString() {
        return Model.shown(this);
    }

    /** Fills a {@link PresentationText}. */
    public static final class Builder {
        private String text;
        private List<PresentationTextPart> parts;
        private final Map<String, JsonNode> more = new LinkedHashMap<>();

        private Builder() {}

        /** Sets `text`. */
        public Builder text(String text) {
            this.text = text;
            return this;
        }

        /** Sets `parts`. */
        public Builder parts(List<PresentationTextPart> parts) {
            this.parts = parts;
            return this;
        }

        /** A member that this version does not know: a text, number, flag, list, map, or an object of this package. */
        public Builder more(String name, Object value) {
            more.put(name, Json.of(value));
            return this;
        }

        /** The object. */
        public PresentationText build() {
            return new PresentationText(text, parts, more);
        }
    }
}
