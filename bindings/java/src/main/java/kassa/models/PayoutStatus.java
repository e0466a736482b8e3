// Printed by `cargo run -p kassa-bindgen -- java` from the tables in core. Do not edit.
package kassa.models;

import java.util.List;
import kassa.json.OpenEnum;

/** How far the transfer is. */
public final class PayoutStatus extends OpenEnum {
    /** {@code PROCESSED}. */
    public static final PayoutStatus PROCESSED = new PayoutStatus("PROCESSED");

    /** {@code CONFIRMED}. */
    public static final PayoutStatus CONFIRMED = new PayoutStatus("CONFIRMED");

    /** {@code FAILED}. */
    public static final PayoutStatus FAILED = new PayoutStatus("FAILED");

    private static final List<PayoutStatus> KNOWN =
            List.of(PROCESSED, CONFIRMED, FAILED);

    private PayoutStatus(String text) {
        super(text);
    }

    /** The value of this text, known or not. */
    public static PayoutStatus of(String text) {
        return OpenEnum.find(KNOWN, text, PayoutStatus::new);
    }

    /** The values that this version knows. */
    public static List<PayoutStatus> known() {
        return KNOWN;
    }
}
