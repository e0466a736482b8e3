// Printed by `cargo run -p kassa-bindgen -- java` from the tables in core. Do not edit.
package kassa.models;

import java.util.List;
import kassa.json.OpenEnum;

/** How a call from another address is treated. */
public final class IpEnforcementMode extends OpenEnum {
    /** {@code NOT_ENABLED}. */
    public static final IpEnforcementMode NOT_ENABLED = new IpEnforcementMode("NOT_ENABLED");

    /** {@code REPORTING}. */
    public static final IpEnforcementMode REPORTING = new IpEnforcementMode("REPORTING");

    /** {@code ENFORCED}. */
    public static final IpEnforcementMode ENFORCED = new IpEnforcementMode("ENFORCED");

    private static final List<IpEnforcementMode> KNOWN =
            List.of(NOT_ENABLED, REPORTING, ENFORCED);

    private IpEnforcementMode(String text) {
        super(text);
    }

    /** The value of this text, known or not. */
    public static IpEnforcementMode of(String text) {
        return OpenEnum.find(KNOWN, text, IpEnforcementMode::new);
    }

    /** The values that this version knows. */
    public static List<IpEnforcementMode> known() {
        return KNOWN;
    }
}
