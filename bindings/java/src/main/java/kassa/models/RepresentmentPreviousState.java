// Printed by `cargo run -p kassa-bindgen -- java` from the tables in core. Do not edit.
package kassa.models;

import java.util.List;
import kassa.json.OpenEnum;

/** The state it has left. */
public final class RepresentmentPreviousState extends OpenEnum {
    /** {@code EVIDENCE_REQUESTED}. */
    public static final RepresentmentPreviousState EVIDENCE_REQUESTED = new RepresentmentPreviousState("EVIDENCE_REQUESTED");

    private static final List<RepresentmentPreviousState> KNOWN =
            List.of(EVIDENCE_REQUESTED);

    private RepresentmentPreviousState(String text) {
        super(text);
    }

    /** The value of this text, known or not. */
    public static RepresentmentPreviousState of(String text) {
        return OpenEnum.find(KNOWN, text, RepresentmentPreviousState::new);
    }

    /** The values that this version knows. */
    public static List<RepresentmentPreviousState> known() {
        return KNOWN;
    }
}
