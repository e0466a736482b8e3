// Printed by `cargo run -p kassa-bindgen -- java` from the tables in core. Do not edit.
package kassa.models;

import java.util.List;
import kassa.json.OpenEnum;

/** Why a product is switched off. */
public final class DisableReason extends OpenEnum {
    /** {@code FRAUD}. */
    public static final DisableReason FRAUD = new DisableReason("FRAUD");

    /** {@code VOLUNTARY}. */
    public static final DisableReason VOLUNTARY = new DisableReason("VOLUNTARY");

    private static final List<DisableReason> KNOWN =
            List.of(FRAUD, VOLUNTARY);

    private DisableReason(String text) {
        super(text);
    }

    /** The value of this text, known or not. */
    public static DisableReason of(String text) {
        return OpenEnum.find(KNOWN, text, DisableReason::new);
    }

    /** The values that this version knows. */
    public static List<DisableReason> known() {
        return KNOWN;
    }
}
