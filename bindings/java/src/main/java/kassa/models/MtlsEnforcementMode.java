// Printed by `cargo run -p kassa-bindgen -- java` from the tables in core. Do not edit.
package kassa.models;

import java.util.List;
import kassa.json.OpenEnum;

/** How a call without a valid certificate is treated. */
public final class MtlsEnforcementMode extends OpenEnum {
    /** {@code REPORTING}. */
    public static final MtlsEnforcementMode REPORTING = new MtlsEnforcementMode("REPORTING");

    /** {@code NOT_ENABLED}. */
    public static final MtlsEnforcementMode NOT_ENABLED = new MtlsEnforcementMode("NOT_ENABLED");

    /** {@code ENFORCED}. */
    public static final MtlsEnforcementMode ENFORCED = new MtlsEnforcementMode("ENFORCED");

    private static final List<MtlsEnforcementMode> KNOWN =
            List.of(REPORTING, NOT_ENABLED, ENFORCED);

    private MtlsEnforcementMode(String text) {
        super(text);
    }

    /** The value of this text, known or not. */
    public static MtlsEnforcementMode of(String text) {
        return OpenEnum.find(KNOWN, text, MtlsEnforcementMode::new);
    }

    /** The values that this version knows. */
    public static List<MtlsEnforcementMode> known() {
        return KNOWN;
    }
}
