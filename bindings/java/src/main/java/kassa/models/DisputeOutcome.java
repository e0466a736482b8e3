// Printed by `cargo run -p kassa-bindgen -- java` from the tables in core. Do not edit.
package kassa.models;

import java.util.List;
import kassa.json.OpenEnum;

/** How it ended, as the partner sees it. */
public final class DisputeOutcome extends OpenEnum {
    /** {@code WON}. */
    public static final DisputeOutcome WON = new DisputeOutcome("WON");

    /** {@code LOST}. */
    public static final DisputeOutcome LOST = new DisputeOutcome("LOST");

    private static final List<DisputeOutcome> KNOWN =
            List.of(WON, LOST);

    private DisputeOutcome(String text) {
        super(text);
    }

    /** The value of this text, known or not. */
    public static DisputeOutcome of(String text) {
        return OpenEnum.find(KNOWN, text, DisputeOutcome::new);
    }

    /** The values that this version knows. */
    public static List<DisputeOutcome> known() {
        return KNOWN;
    }
}
