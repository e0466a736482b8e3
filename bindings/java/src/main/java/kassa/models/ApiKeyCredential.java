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
 * A key as it is listed and read: without its text.
 *
 * @param credentialId credential_id.
 * @param description description.
 * @param state state. No source confirms it.
 * @param createdAt created_at. No source confirms it.
 * @param lastUsedAt last_used_at. No source confirms it.
 * @param more members that this version does not know, as they came
 */
public record ApiKeyCredential(
        String credentialId,
        String description,
        CredentialState state,
        String createdAt,
        String lastUsedAt,
        Map<String, JsonNode> more)
        implements Model {
    /** Takes copies of lists, so that the object never changes. */
    public ApiKeyCredential {
        more = Reader.copy(more);
    }

    /**
     * The object that a JSON object describes. A member whose type is not the expected one is in {@code more}.
     *
     * @throws IllegalArgumentException when it is no object
     */
    public static ApiKeyCredential from(JsonNode json) {
        Reader in = new Reader("ApiKeyCredential", json);
        return new ApiKeyCredential(
                in.take("credential_id", Reader::text),
                in.take("description", Reader::text),
                in.take("state", Reader.choice(CredentialState::of)),
                in.take("created_at", Reader::text),
                in.take("last_used_at", Reader::text),
                in.rest());
    }

    /** An object to fill. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void visit(Visitor visitor) {
        visitor.member("credential_id", credentialId, false);
        visitor.member("description", description, false);
        visitor.member("state", state, false);
        visitor.member("created_at", createdAt, false);
        visitor.member("last_used_at", lastUsedAt, false);
    }

    @Override
    public String toString() {
        return Model.shown(this);
    }

    /** Fills a {@link ApiKeyCredential}. */
    public static final class Builder {
        private String credentialId;
        private String description;
        private CredentialState state;
        private String createdAt;
        private String lastUsedAt;
        private final Map<String, JsonNode> more = new LinkedHashMap<>();

        private Builder() {}

        /** Sets `credential_id`. */
        public Builder credentialId(String credentialId) {
            this.credentialId = credentialId;
            return this;
        }

        /** Sets `description`. */
        public Builder description(String description) {
            this.description = description;
            return this;
        }

        /** Sets `state`. */
        public Builder state(CredentialState state) {
            this.state = state;
            return this;
        }

        /** Sets `created_at`. */
        public Builder createdAt(String createdAt) {
            this.createdAt = createdAt;
            return this;
        }

        /** Sets `last_used_at`. */
        public Builder lastUsedAt(String lastUsedAt) {
            this.lastUsedAt = lastUsedAt;
            return this;
        }

        /** A member that this version does not know: a text, number, flag, list, map, or an object of this package. */
        public Builder more(String name, Object value) {
            more.put(name, Json.of(value));
            return this;
        }

        /** The object. */
        public ApiKeyCredential build() {
            return new ApiKeyCredential(credentialId, description, state, createdAt, lastUsedAt, more);
        }
    }
}
