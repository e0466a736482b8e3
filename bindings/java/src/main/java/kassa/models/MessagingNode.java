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
 * A text, a link or a picture.
 *
 * @param name name.
 * @param type type.
 * @param value Of a text.
 * @param label Of an action.
 * @param url Of an action or a picture.
 * @param alt Of a picture.
 * @param more members that this version does not know, as they came
 */
public record MessagingNode(
        MessagingNodeName name,
        MessagingNodeType type,
        String value,
        String label,
        String url,
        String alt,
        Map<String, JsonNode> more)
        implements Model {
    /** Takes copies of lists, so that the object never changes. */
    public MessagingNode {
        more = Reader.copy(more);
    }

    /**
     * The object that a JSON object describes. A member whose type is not the expected one is in {@code more}.
     *
     * @throws IllegalArgumentException when it is no object
     */
    public static MessagingNode from(JsonNode json) {
        Reader in = new Reader("MessagingNode", json);
        return new MessagingNode(
                in.take("name", Reader.choice(MessagingNodeName::of)),
                in.take("type", Reader.choice(MessagingNodeType::of)),
                in.take("value", Reader::text),
                in.take("label", Reader::text),
                in.take("url", Reader::text),
                in.take("alt", Reader::text),
                in.rest());
    }

    /** An object to fill. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void visit(Visitor visitor) {
        visitor.member("name", name, false);
        visitor.member("type", type, false);
        visitor.member("value", value, false);
        visitor.member("label", label, false);
        visitor.member("url", url, false);
        visitor.member("alt", alt, false);
    }

    @Override
    public String toString() {
        return Model.shown(this);
    }

    /** Fills a {@link MessagingNode}. */
    public static final class Builder {
        private MessagingNodeName name;
        private MessagingNodeType type;
        private String value;
        private String label;
        private String url;
        private String alt;
        private final Map<String, JsonNode> more = new LinkedHashMap<>();

        private Builder() {}

        /** Sets `name`. */
        public Builder name(MessagingNodeName name) {
            this.name = name;
            return this;
        }

        /** Sets `type`. */
        public Builder type(MessagingNodeType type) {
            this.type = type;
            return this;
        }

        /** Of a text. */
        public Builder value(String value) {
            this.value = value;
            return this;
        }

        /** Of an action. */
        public Builder label(String label) {
            this.label = label;
            return this;
        }

        /** Of an action or a picture. */
        public Builder url(String url) {
            this.url = url;
            return this;
        }

        /** Of a picture. */
        public Builder alt(String alt) {
            this.alt = alt;
            return this;
        }

        /** A member that this version does not know: a text, number, flag, list, map, or an object of this package. */
        public Builder more(String name, Object value) {
            more.put(name, Json.of(value));
            return this;
        }

        /** The object. */
        public MessagingNode build() {
            return new MessagingNode(name, type, value, label, url, alt, more);
        }
    }
}
