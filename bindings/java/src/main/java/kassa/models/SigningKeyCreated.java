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
 * A key that was just made.
 *
 * @param signingKeyId signing_key_id.
 * @param signingKey Shown once. Its characters are the HMAC key, as they stand: nothing is decoded.
 * @param createdAt created_at.
 * @param more members that this version does not know, as they came
 */
public record SigningKeyCreated(
        String signingKeyId,
        String signingKey,
        String createdAt,
        Map<String, JsonNode> more)
        implements Model {
    /** Takes copies of lists, so that the object never changes. */
    public SigningKeyCreated {
        more = Reader.copy(more);
    }

    /**
     * The object that a JSON object describes. A member whose type is not the expected one is in {@code more}.
     *
     * @throws IllegalArgumentException when it is no object
     */
    public static SigningKeyCreated from(JsonNode json) {
        Reader in = new Reader("SigningKeyCreated", json);
        return new SigningKeyCreated(
                in.take("signing_key_id", Reader::text),
                in.take("signing_key", Reader::text),
                in.take("created_at", Reader::text),
                in.rest());
    }

    /** An object to fill. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void visit(Visitor visitor) {
        visitor.member("signing_key_id", signingKeyId, false);
        visitor.member("signing_key", signingKey, true);
        visitor.member("created_at", createdAt, false);
    }

    @Override
    public String toString() {
        return Model.shown(this);
    }

    /** Fills a {@link SigningKeyCreated}. */
    public static final class Builder {
        private String signingKeyId;
        private String signingKey;
        private String createdAt;
        private final Map<String, JsonNode> more = new LinkedHashMap<>();

        private Builder() {}

        /** Sets `signing_key_id`. */
        public Builder signingKeyId(String signingKeyId) {
            this.signingKeyId = signingKeyId;
            return this;
        }

        /** Shown once. Its characters are the HMAC key, as they stand: nothing is decoded. */
        public Builder signingKey(String signingKey) {
            this.signingKey = signingKey;
            return this;
        }

        /** Sets `created_at`. */
        public Builder createdAt(String createdAt) {
            this.createdAt = createdAt;
            return this;
        }

        /** A member that this version does not know: a text, number, flag, list, map, or an object of this package. */
        public Builder more(String name, Object value) {
            more.put(name, Json.of(value));
            return this;
        }

        /** The object. */
        public SigningKeyCreated build() {
            return new SigningKeyCreated(signingKeyId, signingKey, createdAt, more);
        }
    }
}
