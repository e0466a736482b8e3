// Printed by `cargo run -p kassa-bindgen -- java` from the tables in core. Do not edit.
package kassa.models;

import java.util.List;
import kassa.json.OpenEnum;

/** A status that can be set. */
public final class SettablePayoutStatus extends OpenEnum {
    /** {@code PROCESSED}. */
    public static final SettablePayoutStatus PROCESSED = new SettablePayoutStatus("PROCESSED");

    private static final List<SettablePayoutStatus> KNOWN =
            List.of(PROCESSED);

    private SettablePayoutStatus(String text) {
        super(text);
    }

    /** The value of this text, known or not. */
    public static SettablePayoutStatus of(String text) {
        return OpenEnum.find(KNOWN, text, SettablePayoutStatus::new);
    }

    /** The values that this version knows. */
    public static List<SettablePayoutStatus> known() {
        return KNOWN;
    }
}
