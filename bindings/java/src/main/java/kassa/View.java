package kassa;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import kassa.errors.InputException;

/**
 * What the application may see of a flow. A member that is not there is absent, and one that no view of any kind can have is an
 * {@link InputException}, as it is misspelt.
 */
public final class View {
    private final ObjectNode json;

    View(JsonNode json) {
        this.json = (ObjectNode) json;
    }

    /** State of the flow, such as {@code approved}; empty for a ledger until Klarna has told it. */
    public String state() {
        return json.path("state").asText();
    }

    /** {@code yes}, {@code no} or {@code unknown}; take unknown for no at your own cost. Null for flows that take no money. */
    public String paid() {
        return text("paid");
    }

    /** Nothing more will happen by itself. */
    public boolean ended() {
        return flag("ended");
    }

    /**
     * A text; null when it is not there.
     *
     * @throws InputException when it is no text, as {@code problem} is, or no member of any view
     */
    public String text(String member) {
        JsonNode found = found(member);
        if (!found.isMissingNode() && !found.isTextual()) {
            throw isNo("text", member);
        }
        return found.textValue();
    }

    /**
     * A whole number, such as an amount in minor units.
     *
     * @throws InputException when it is not there, or no number
     */
    public long number(String member) {
        JsonNode found = found(member);
        if (!found.canConvertToLong() || !found.isIntegralNumber()) {
            throw isNo("whole number", member);
        }
        return found.longValue();
    }

    /**
     * A flag; false when it is not there.
     *
     * @throws InputException when it is no flag, or no member of any view
     */
    public boolean flag(String member) {
        JsonNode found = found(member);
        if (!found.isMissingNode() && !found.isBoolean()) {
            throw isNo("flag", member);
        }
        return found.booleanValue();
    }

    /** A member, unless it is misspelt. What the view has is taken, whoever knows it. */
    private JsonNode found(String member) {
        JsonNode found = json.path(member);
        if (found.isMissingNode() && !ViewMembers.KNOWN.contains(member)) {
            throw new InputException("no view has a member called " + member, Codes.FORM, "form", "fix", null);
        }
        return found;
    }

    private InputException isNo(String what, String member) {
        String message = json.has(member) ? "is no " + what + "; json() has all of the view" : "is not in this view";
        return new InputException(message, Codes.FORM, "form", "fix", "/" + member);
    }

    /** All of it, as a copy: {@code json().at("/problem/error_code")} is what lies deeper, and missing where there is none. */
    public ObjectNode json() {
        return json.deepCopy();
    }

    @Override
    public boolean equals(Object that) {
        return that instanceof View view && view.json.equals(json);
    }

    @Override
    public int hashCode() {
        return json.hashCode();
    }

    /** State and {@code paid}, of a ledger {@code busy}; the rest may be about a person. */
    @Override
    public String toString() {
        String busy = json.has("busy") ? ", busy=" + flag("busy") : "";
        return "View[state=" + state() + (paid() == null ? "" : ", paid=" + paid()) + busy + "]";
    }
}
