// Printed by `cargo run -p kassa-bindgen -- java` from the tables in core. Do not edit.
package kassa.models;

import java.util.List;
import kassa.json.OpenEnum;

/** When the amount is captured. */
public final class CaptureMode extends OpenEnum {
    /** {@code LATER}. */
    public static final CaptureMode LATER = new CaptureMode("LATER");

    /** {@code NOW}. */
    public static final CaptureMode NOW = new CaptureMode("NOW");

    private static final List<CaptureMode> KNOWN =
            List.of(LATER, NOW);

    private CaptureMode(String text) {
        super(text);
    }

    /** The value of this text, known or not. */
    public static CaptureMode of(String text) {
        return OpenEnum.find(KNOWN, text, CaptureMode::new);
    }

    /** The values that this version knows. */
    public static List<CaptureMode> known() {
        return KNOWN;
    }
}
