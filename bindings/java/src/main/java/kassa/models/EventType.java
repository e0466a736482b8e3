// Printed by `cargo run -p kassa-bindgen -- java` from the tables in core. Do not edit.
package kassa.models;

import java.util.List;
import kassa.json.OpenEnum;

/** Kind of event. */
public final class EventType extends OpenEnum {
    /** {@code CONCERT}. */
    public static final EventType CONCERT = new EventType("CONCERT");

    private static final List<EventType> KNOWN =
            List.of(CONCERT);

    private EventType(String text) {
        super(text);
    }

    /** The value of this text, known or not. */
    public static EventType of(String text) {
        return OpenEnum.find(KNOWN, text, EventType::new);
    }

    /** The values that this version knows. */
    public static List<EventType> known() {
        return KNOWN;
    }
}
