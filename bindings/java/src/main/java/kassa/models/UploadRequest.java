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
 * A file, as a form: PDF, JPEG, PNG or DOCX of at most 7 MB.
 *
 * @param file Its bytes. Needed in a request.
 * @param filename Instead of the name in the form; the ending has to be that of the file.
 * @param more members that this version does not know, as they came
 */
public record UploadRequest(
        String file,
        String filename,
        Map<String, JsonNode> more)
        implements Model {
    /** Takes copies of lists, so that the object never changes. */
    public UploadRequest {
        more = Reader.copy(more);
    }

    /**
     * The object that a JSON object describes. A member whose type is not the expected one is in {@code more}.
     *
     * @throws IllegalArgumentException when it is no object
     */
    public static UploadRequest from(JsonNode json) {
        Reader in = new Reader("UploadRequest", json);
        return new UploadRequest(
                in.take("file", Reader::text),
                in.take("filename", Reader::text),
                in.rest());
    }

    /** An object to fill. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void visit(Visitor visitor) {
        visitor.member("file", file, true);
        visitor.member("filename", filename, true);
    }

    @Override
    public String toString() {
        return Model.shown(this);
    }

    /** Fills a {@link UploadRequest}. */
    public static final class Builder {
        private String file;
        private String filename;
        private final Map<String, JsonNode> more = new LinkedHashMap<>();

        private Builder() {}

        /** Its bytes. */
        public Builder file(String file) {
            this.file = file;
            return this;
        }

        /** Instead of the name in the form; the ending has to be that of the file. */
        public Builder filename(String filename) {
            this.filename = filename;
            return this;
        }

        /** A member that this version does not know: a text, number, flag, list, map, or an object of this package. */
        public Builder more(String name, Object value) {
            more.put(name, Json.of(value));
            return this;
        }

        /** The object. */
        public UploadRequest build() {
            return new UploadRequest(file, filename, more);
        }
    }
}
