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
 * What is shown.
 *
 * @param nodes Drawn in order; those of an unknown type are skipped.
 * @param more members that this version does not know, as they came
 */
public record MessagingContent(
        List<MessagingNode> nodes,
        Map<String, JsonNode> more)
        implements Model {
    /** Takes copies of lists, so that the object never changes. */
    public MessagingContent {
        nodes = Reader.copy(nodes);
        more = Reader.copy(more);
    }

    /**
     * The object that a JSON object describes. A member whose type is not the expected one is in {@code more}.
     *
     * @throws IllegalArgumentException when it is no object
     */
    public static MessagingContent from(JsonNode json) {
        Reader in = new Reader("MessagingContent", json);
        return new MessagingContent(
                in.take("nodes", Reader.list(Reader.object(MessagingNode::from))),
                in.rest());
    }

    /** An object to fill. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void visit(Visitor visitor) {
        visitor.member("nodes", nodes, false);
    }

    @Override
    public String toString() {
        return Model.shown(this);
    }

    /** Fills a {@link MessagingContent}. */
    public static final class Builder {
        private List<MessagingNode> nodes;
        private final Map<String, JsonNode> more = new LinkedHashMap<>();

        private Builder() {}

        /** Drawn in order; those of an unknown type are skipped. */
        public Builder nodes(List<MessagingNode> nodes) {
            this.nodes = nodes;
            return this;
        }

        /** A member that this version does not know: a text, number, flag, list, map, or an object of this package. */
        public Builder more(String name, Object value) {
            more.put(name, Json.of(value));
            return this;
        }

        /** The object. */
        public MessagingContent build() {
            return new MessagingContent(nodes, more);
        }
    }
}
