package kassa;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** What the application may see of a flow. */
public final class View {
    private final ObjectNode json;

    View(JsonNode json) {
        this.json = (ObjectNode) json;
    }

    /** State of the flow, such as {@code approved}. */
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

    /** A text; null when it is not there. */
    public String text(String member) {
        return json.path(member).textValue();
    }

    /**
     * A whole number, such as an amount in minor units.
     *
     * @throws IllegalArgumentException when it is not there
     */
    public long number(String member) {
        JsonNode found = json.path(member);
        if (!found.canConvertToLong() || !found.isIntegralNumber()) {
            throw new IllegalArgumentException("the view has no number called " + member);
        }
        return found.longValue();
    }

    /** A flag; false when it is not there. */
    public boolean flag(String member) {
        return json.path(member).asBoolean();
    }

    /** All of it, as a copy. */
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

    /** State and {@code paid}; the rest may be about a person. */
    @Override
    public String toString() {
        return "View[state=" + state() + (paid() == null ? "" : ", paid=" + paid()) + "]";
    }
}
