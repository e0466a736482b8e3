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
 * The latest sign-in.
 *
 * @param occurredAt occurred_at.
 * @param loginMethod login_method.
 * @param more members that this version does not know, as they came
 */
public record LastLogin(
        String occurredAt,
        LoginMethod loginMethod,
        Map<String, JsonNode> more)
        implements Model {
    /** Takes copies of lists, so that the object never changes. */
    public LastLogin {
        more = Reader.copy(more);
    }

    /**
     * The object that a JSON object describes. A member whose type is not the expected one is in {@code more}.
     *
     * @throws IllegalArgumentException when it is no object
     */
    public static LastLogin from(JsonNode json) {
        Reader in = new Reader("LastLogin", json);
        return new LastLogin(
                in.take("occurred_at", Reader::text),
                in.take("login_method", Reader.choice(LoginMethod::of)),
                in.rest());
    }

    /** An object to fill. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void visit(Visitor visitor) {
        visitor.member("occurred_at", occurredAt, true);
        visitor.member("login_method", loginMethod, true);
    }

    @Override
    public String toString() {
        return Model.shown(this);
    }

    /** Fills a {@link LastLogin}. */
    public static final class Builder {
        private String occurredAt;
        private LoginMethod loginMethod;
        private final Map<String, JsonNode> more = new LinkedHashMap<>();

        private Builder() {}

        /** Sets `occurred_at`. */
        public Builder occurredAt(String occurredAt) {
            this.occurredAt = occurredAt;
            return this;
        }

        /** Sets `login_method`. */
        public Builder loginMethod(LoginMethod loginMethod) {
            this.loginMethod = loginMethod;
            return this;
        }

        /** A member that this version does not know: a text, number, flag, list, map, or an object of this package. */
        public Builder more(String name, Object value) {
            more.put(name, Json.of(value));
            return this;
        }

        /** The object. */
        public LastLogin build() {
            return new LastLogin(occurredAt, loginMethod, more);
        }
    }
}
