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
 * Departure from the usual course.
 *
 * @param exceptionType exception_type.
 * @param reason reason.
 * @param description description.
 * @param more members that this version does not know, as they came
 */
public record ProcessException(
        ProcessExceptionType exceptionType,
        ProcessExceptionReason reason,
        String description,
        Map<String, JsonNode> more)
        implements Model {
    /** Takes copies of lists, so that the object never changes. */
    public ProcessException {
        more = Reader.copy(more);
    }

    /**
     * The object that a JSON object describes. A member whose type is not the expected one is in {@code more}.
     *
     * @throws IllegalArgumentException when it is no object
     */
    public static ProcessException from(JsonNode json) {
        Reader in = new Reader("ProcessException", json);
        return new ProcessException(
                in.take("exception_type", Reader.choice(ProcessExceptionType::of)),
                in.take("reason", Reader.choice(ProcessExceptionReason::of)),
                in.take("description", Reader::text),
                in.rest());
    }

    /** An object to fill. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void visit(Visitor visitor) {
        visitor.member("exception_type", exceptionType, false);
        visitor.member("reason", reason, false);
        visitor.member("description", description, true);
    }

    @Override
    public String toString() {
        return Model.shown(this);
    }

    /** Fills a {@link ProcessException}. */
    public static final class Builder {
        private ProcessExceptionType exceptionType;
        private ProcessExceptionReason reason;
        private String description;
        private final Map<String, JsonNode> more = new LinkedHashMap<>();

        private Builder() {}

        /** Sets `exception_type`. */
        public Builder exceptionType(ProcessExceptionType exceptionType) {
            this.exceptionType = exceptionType;
            return this;
        }

        /** Sets `reason`. */
        public Builder reason(ProcessExceptionReason reason) {
            this.reason = reason;
            return this;
        }

        /** Sets `description`. */
        public Builder description(String description) {
            this.description = description;
            return this;
        }

        /** A member that this version does not know: a text, number, flag, list, map, or an object of this package. */
        public Builder more(String name, Object value) {
            more.put(name, Json.of(value));
            return this;
        }

        /** The object. */
        public ProcessException build() {
            return new ProcessException(exceptionType, reason, description, more);
        }
    }
}
