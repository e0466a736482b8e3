// Printed by `cargo run -p kassa-bindgen -- java` from the tables in core. Do not edit.
package kassa;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import kassa.json.OpenEnum;

/**
 * One thing to look at in a body. It holds nothing of what was given, so it may be logged.
 *
 * @param pointer JSON pointer of the value, or of the object that lacks something
 * @param rule the rule
 * @param severity how bad it is
 * @param message what is wrong
 * @param remedy what to do about it
 */
public record Finding(String pointer, Rule rule, Severity severity, String message, String remedy) {
    static Finding from(JsonNode json) {
        return new Finding(
                json.path("pointer").asText(),
                Rule.of(json.path("rule").asText()),
                Severity.of(json.path("severity").asText()),
                json.path("message").asText(),
                json.path("remedy").asText());
    }

    /** Whether a body with it is not sent. */
    public boolean stops() {
        return !severity.equals(Severity.WARNING);
    }

    /** Which rule a body breaks. Later versions have more of them. */
    public static final class Rule extends OpenEnum {
        /** The text itself: not JSON, too large, nested too deep, a member twice. */
        public static final Rule JSON = new Rule("json");

        /** A member is missing that the operation cannot do without. */
        public static final Rule REQUIRED = new Rule("required");

        /** The value has another JSON type. */
        public static final Rule TYPE = new Rule("type");

        /** The value is null. */
        public static final Rule NULL = new Rule("null");

        /** A whole number is expected. */
        public static final Rule WHOLE = new Rule("whole");

        /** The number lies outside its bounds. */
        public static final Rule RANGE = new Rule("range");

        /** Too few or too many characters or items. */
        public static final Rule LENGTH = new Rule("length");

        /** A control character. */
        public static final Rule CONTROL = new Rule("control");

        /** Letters, digits or signs that do not make a value of this type. */
        public static final Rule FORM = new Rule("form");

        /** The value is not on the list known today. */
        public static final Rule CHOICE = new Rule("choice");

        /** One member at least is needed. */
        public static final Rule ANY_OF = new Rule("any_of");

        /** Exactly one member is needed. */
        public static final Rule ONE_OF = new Rule("one_of");

        /** Two members exclude each other. */
        public static final Rule AT_MOST_ONE = new Rule("at_most_one");

        /** The object is empty. */
        public static final Rule EMPTY = new Rule("empty");

        /** The address to return to is not safe or not an address. */
        public static final Rule RETURN_URL = new Rule("return_url");

        /** The time for the customer is too short, too long, or not a duration. */
        public static final Rule EXPIRY = new Rule("expiry");

        /** Amounts do not add up. */
        public static final Rule SUM = new Rule("sum");

        /** No source confirms the member. */
        public static final Rule UNVERIFIED = new Rule("unverified");

        /** The member is on its way out. */
        public static final Rule DEPRECATED = new Rule("deprecated");

        /** The member is not known today. */
        public static final Rule UNKNOWN = new Rule("unknown");

        /** There are more findings than are listed. */
        public static final Rule MORE = new Rule("more");

        private static final List<Rule> KNOWN = List.of(
                JSON,
                REQUIRED,
                TYPE,
                NULL,
                WHOLE,
                RANGE,
                LENGTH,
                CONTROL,
                FORM,
                CHOICE,
                ANY_OF,
                ONE_OF,
                AT_MOST_ONE,
                EMPTY,
                RETURN_URL,
                EXPIRY,
                SUM,
                UNVERIFIED,
                DEPRECATED,
                UNKNOWN,
                MORE);

        private Rule(String text) {
            super(text);
        }

        /** The rule of this word, known or not. */
        public static Rule of(String text) {
            return OpenEnum.find(KNOWN, text, Rule::new);
        }

        /** The rules that this version knows. */
        public static List<Rule> known() {
            return KNOWN;
        }
    }

    /** How bad a finding is. */
    public static final class Severity extends OpenEnum {
        /** The body may be sent. */
        public static final Severity WARNING = new Severity("warning");

        /** The body would be refused, or would do harm: it is not sent. */
        public static final Severity ERROR = new Severity("error");

        private static final List<Severity> KNOWN = List.of(WARNING, ERROR);

        private Severity(String text) {
            super(text);
        }

        /** The severity of this word, known or not. */
        public static Severity of(String text) {
            return OpenEnum.find(KNOWN, text, Severity::new);
        }
    }
}
