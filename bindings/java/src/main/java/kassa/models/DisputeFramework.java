// Printed by `cargo run -p kassa-bindgen -- java` from the tables in core. Do not edit.
package kassa.models;

import java.util.List;
import kassa.json.OpenEnum;

/** Rules that a dispute follows, fixed when it is opened. */
public final class DisputeFramework extends OpenEnum {
    /** {@code FRAMEWORK_2020}. */
    public static final DisputeFramework FRAMEWORK_2020 = new DisputeFramework("FRAMEWORK_2020");

    /** {@code FRAMEWORK_2026}. */
    public static final DisputeFramework FRAMEWORK_2026 = new DisputeFramework("FRAMEWORK_2026");

    private static final List<DisputeFramework> KNOWN =
            List.of(FRAMEWORK_2020, FRAMEWORK_2026);

    private DisputeFramework(String text) {
        super(text);
    }

    /** The value of this text, known or not. */
    public static DisputeFramework of(String text) {
        return OpenEnum.find(KNOWN, text, DisputeFramework::new);
    }

    /** The values that this version knows. */
    public static List<DisputeFramework> known() {
        return KNOWN;
    }
}
