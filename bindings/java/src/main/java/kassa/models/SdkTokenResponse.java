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
 * What the SDK goes on with in the browser or the app.
 *
 * @param sdkToken sdk_token.
 * @param expiresAt expires_at. No source confirms it.
 * @param more members that this version does not know, as they came
 */
public record SdkTokenResponse(
        String sdkToken,
        String expiresAt,
        Map<String, JsonNode> more)
        implements Model {
    /** Takes copies of lists, so that the object never changes. */
    public SdkTokenResponse {
        more = Reader.copy(more);
    }

    /**
     * The object that a JSON object describes. A member whose type is not the expected one is in {@code more}.
     *
     * @throws IllegalArgumentException when it is no object
     */
    public static SdkTokenResponse from(JsonNode json) {
        Reader in = new Reader("SdkTokenResponse", json);
        return new SdkTokenResponse(
                in.take("sdk_token", Reader::text),
                in.take("expires_at", Reader::text),
                in.rest());
    }

    /** An object to fill. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void visit(Visitor visitor) {
        visitor.member("sdk_token", sdkToken, true);
        visitor.member("expires_at", expiresAt, false);
    }

    @Override
    public String toString() {
        return Model.shown(this);
    }

    /** Fills a {@link SdkTokenResponse}. */
    public static final class Builder {
        private String sdkToken;
        private String expiresAt;
        private final Map<String, JsonNode> more = new LinkedHashMap<>();

        private Builder() {}

        /** Sets `sdk_token`. */
        public Builder sdkToken(String sdkToken) {
            this.sdkToken = sdkToken;
            return this;
        }

        /** Sets `expires_at`. */
        public Builder expiresAt(String expiresAt) {
            this.expiresAt = expiresAt;
            return this;
        }

        /** A member that this version does not know: a text, number, flag, list, map, or an object of this package. */
        public Builder more(String name, Object value) {
            more.put(name, Json.of(value));
            return this;
        }

        /** The object. */
        public SdkTokenResponse build() {
            return new SdkTokenResponse(sdkToken, expiresAt, more);
        }
    }
}
