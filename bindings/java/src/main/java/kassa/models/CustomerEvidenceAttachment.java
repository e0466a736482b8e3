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
 * A file of the customer.
 *
 * @param description description.
 * @param mimeType mime_type.
 * @param url Whoever has it may read the file.
 * @param more members that this version does not know, as they came
 */
public record CustomerEvidenceAttachment(
        String description,
        String mimeType,
        String url,
        Map<String, JsonNode> more)
        implements Model {
    /** Takes copies of lists, so that the object never changes. */
    public CustomerEvidenceAttachment {
        more = Reader.copy(more);
    }

    /**
     * The object that a JSON object describes. A member whose type is not the expected one is in {@code more}.
     *
     * @throws IllegalArgumentException when it is no object
     */
    public static CustomerEvidenceAttachment from(JsonNode json) {
        Reader in = new Reader("CustomerEvidenceAttachment", json);
        return new CustomerEvidenceAttachment(
                in.take("description", Reader::text),
                in.take("mime_type", Reader::text),
                in.take("url", Reader::text),
                in.rest());
    }

    /** An object to fill. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void visit(Visitor visitor) {
        visitor.member("description", description, true);
        visitor.member("mime_type", mimeType, false);
        visitor.member("url", url, true);
    }

    @Override
    public String toString() {
        return Model.shown(this);
    }

    /** Fills a {@link CustomerEvidenceAttachment}. */
    public static final class Builder {
        private String description;
        private String mimeType;
        private String url;
        private final Map<String, JsonNode> more = new LinkedHashMap<>();

        private Builder() {}

        /** Sets `description`. */
        public Builder description(String description) {
            this.description = description;
            return this;
        }

        /** Sets `mime_type`. */
        public Builder mimeType(String mimeType) {
            this.mimeType = mimeType;
            return this;
        }

        /** Whoever has it may read the file. */
        public Builder url(String url) {
            this.url = url;
            return this;
        }

        /** A member that this version does not know: a text, number, flag, list, map, or an object of this package. */
        public Builder more(String name, Object value) {
            more.put(name, Json.of(value));
            return this;
        }

        /** The object. */
        public CustomerEvidenceAttachment build() {
            return new CustomerEvidenceAttachment(description, mimeType, url, more);
        }
    }
}
