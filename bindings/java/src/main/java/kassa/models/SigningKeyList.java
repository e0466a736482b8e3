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
 * All keys of the account.
 *
 * @param signingKeys signing_keys.
 * @param more members that this version does not know, as they came
 */
public record SigningKeyList(
        List<SigningKey> signingKeys,
        Map<String, JsonNode> more)
        implements Model {
    /** Takes copies of lists, so that the object never changes. */
    public SigningKeyList {
        signingKeys = Reader.copy(signingKeys);
        more = Reader.copy(more);
    }

    /**
     * The object that a JSON object describes. A member whose type is not the expected one is in {@code more}.
     *
     * @throws IllegalArgumentException when it is no object
     */
    public static SigningKeyList from(JsonNode json) {
        Reader in = new Reader("SigningKeyList", json);
        return new SigningKeyList(
                in.take("signing_keys", Reader.list(Reader.object(SigningKey::from))),
                in.rest());
    }

    /** An object to fill. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void visit(Visitor visitor) {
        visitor.member("signing_keys", signingKeys, false);
    }

    @Override
    public String toString() {
        return Model.shown(this);
    }

    /** Fills a {@link SigningKeyList}. */
    public static final class Builder {
        private List<SigningKey> signingKeys;
        private final Map<String, JsonNode> more = new LinkedHashMap<>();

        private Builder() {}

        /** Sets `signing_keys`. */
        public Builder signingKeys(List<SigningKey> signingKeys) {
            this.signingKeys = signingKeys;
            return this;
        }

        /** A member that this version does not know: a text, number, flag, list, map, or an object of this package. */
        public Builder more(String name, Object value) {
            more.put(name, Json.of(value));
            return this;
        }

        /** The object. */
        public SigningKeyList build() {
            return new SigningKeyList(signingKeys, more);
        }
    }
}
