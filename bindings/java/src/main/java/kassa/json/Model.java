package kassa.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.StringJoiner;

/** An object of the API. Every member may be missing, and is null then. */
public interface Model {
    /** Members that this version does not know, as they came. */
    Map<String, JsonNode> more();

    /** Shows every member, in the order of the API's own description. */
    void visit(Visitor visitor);

    /** The members that are set. */
    default ObjectNode toJson() {
        ObjectNode made = Json.object();
        visit((name, value, masked) -> {
            if (value != null) {
                made.set(name, Json.of(value));
            }
        });
        more().forEach(made::set);
        return made;
    }

    /** An object for people: the members that are set, and no value that is secret or about a person. */
    static String shown(Model model) {
        StringJoiner shown = new StringJoiner(", ", model.getClass().getSimpleName() + "[", "]");
        model.visit((name, value, masked) -> {
            if (value != null) {
                shown.add(name + "=" + (masked ? "***" : value));
            }
        });
        if (!model.more().isEmpty()) {
            shown.add("more=<" + model.more().size() + " members>");
        }
        return shown.toString();
    }
}
