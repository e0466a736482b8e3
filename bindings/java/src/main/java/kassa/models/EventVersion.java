// Printed by `cargo run -p kassa-bindgen -- java` from the tables in core. Do not edit.
package kassa.models;

import java.util.List;
import kassa.json.OpenEnum;

/** Generation of the payloads. */
public final class EventVersion extends OpenEnum {
    /** {@code v2}. */
    public static final EventVersion V2 = new EventVersion("v2");

    /** {@code v1}. */
    public static final EventVersion V1 = new EventVersion("v1");

    private static final List<EventVersion> KNOWN =
            List.of(V2, V1);

    private EventVersion(String text) {
        super(text);
    }

    /** The value of this text, known or not. */
    public static EventVersion of(String text) {
        return OpenEnum.find(KNOWN, text, EventVersion::new);
    }

    /** The values that this version knows. */
    public static List<EventVersion> known() {
        return KNOWN;
    }
}
