// Printed by `cargo run -p kassa-bindgen -- java` from the tables in core. Do not edit.
package kassa.models;

import java.util.List;
import kassa.json.OpenEnum;

/** Why. Compare without regard to case. */
public final class ProcessExceptionReason extends OpenEnum {
    /** {@code DISPUTE_MIS_HANDLED}. */
    public static final ProcessExceptionReason DISPUTE_MIS_HANDLED = new ProcessExceptionReason("DISPUTE_MIS_HANDLED");

    /** {@code REGULATORY_REQUIREMENT}. */
    public static final ProcessExceptionReason REGULATORY_REQUIREMENT = new ProcessExceptionReason("REGULATORY_REQUIREMENT");

    /** {@code FRAUDULENT_PARTNER}. */
    public static final ProcessExceptionReason FRAUDULENT_PARTNER = new ProcessExceptionReason("FRAUDULENT_PARTNER");

    private static final List<ProcessExceptionReason> KNOWN =
            List.of(DISPUTE_MIS_HANDLED, REGULATORY_REQUIREMENT, FRAUDULENT_PARTNER);

    private ProcessExceptionReason(String text) {
        super(text);
    }

    /** The value of this text, known or not. */
    public static ProcessExceptionReason of(String text) {
        return OpenEnum.find(KNOWN, text, ProcessExceptionReason::new);
    }

    /** The values that this version knows. */
    public static List<ProcessExceptionReason> known() {
        return KNOWN;
    }
}
