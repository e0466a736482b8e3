// Printed by `cargo run -p kassa-bindgen -- java` from the tables in core. Do not edit.
package kassa.models;

import java.util.List;
import kassa.json.OpenEnum;

/** Kind of lodging. */
public final class LodgingType extends OpenEnum {
    /** {@code ROOM}. */
    public static final LodgingType ROOM = new LodgingType("ROOM");

    private static final List<LodgingType> KNOWN =
            List.of(ROOM);

    private LodgingType(String text) {
        super(text);
    }

    /** The value of this text, known or not. */
    public static LodgingType of(String text) {
        return OpenEnum.find(KNOWN, text, LodgingType::new);
    }

    /** The values that this version knows. */
    public static List<LodgingType> known() {
        return KNOWN;
    }
}
