// Printed by `cargo run -p kassa-bindgen -- java` from the tables in core. Do not edit.
package kassa.models;

import java.util.List;
import kassa.json.OpenEnum;

/** Whether the acquirer pays the partner. */
public final class PartnerPayoutsStatus extends OpenEnum {
    /** {@code ENABLED}. */
    public static final PartnerPayoutsStatus ENABLED = new PartnerPayoutsStatus("ENABLED");

    private static final List<PartnerPayoutsStatus> KNOWN =
            List.of(ENABLED);

    private PartnerPayoutsStatus(String text) {
        super(text);
    }

    /** The value of this text, known or not. */
    public static PartnerPayoutsStatus of(String text) {
        return OpenEnum.find(KNOWN, text, PartnerPayoutsStatus::new);
    }

    /** The values that this version knows. */
    public static List<PartnerPayoutsStatus> known() {
        return KNOWN;
    }
}
