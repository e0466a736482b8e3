// Printed by `cargo run -p kassa-bindgen -- java` from the tables in core. Do not edit.
package kassa.models;

import java.util.List;
import kassa.json.OpenEnum;

/** What to do. An unknown value is read as PAYMENT_SUPPORTED. */
public final class InteroperabilityStatus extends OpenEnum {
    /** {@code PAYMENT_SUPPORTED}. */
    public static final InteroperabilityStatus PAYMENT_SUPPORTED = new InteroperabilityStatus("PAYMENT_SUPPORTED");

    /** {@code PAYMENT_PREPARED}. */
    public static final InteroperabilityStatus PAYMENT_PREPARED = new InteroperabilityStatus("PAYMENT_PREPARED");

    /** {@code PAYMENT_PENDING_CONFIRMATION}. */
    public static final InteroperabilityStatus PAYMENT_PENDING_CONFIRMATION = new InteroperabilityStatus("PAYMENT_PENDING_CONFIRMATION");

    /** {@code PAYMENT_UNSUPPORTED}. */
    public static final InteroperabilityStatus PAYMENT_UNSUPPORTED = new InteroperabilityStatus("PAYMENT_UNSUPPORTED");

    private static final List<InteroperabilityStatus> KNOWN =
            List.of(PAYMENT_SUPPORTED, PAYMENT_PREPARED, PAYMENT_PENDING_CONFIRMATION, PAYMENT_UNSUPPORTED);

    private InteroperabilityStatus(String text) {
        super(text);
    }

    /** The value of this text, known or not. */
    public static InteroperabilityStatus of(String text) {
        return OpenEnum.find(KNOWN, text, InteroperabilityStatus::new);
    }

    /** The values that this version knows. */
    public static List<InteroperabilityStatus> known() {
        return KNOWN;
    }
}
