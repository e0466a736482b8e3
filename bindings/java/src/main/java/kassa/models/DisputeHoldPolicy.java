// Printed by `cargo run -p kassa-bindgen -- java` from the tables in core. Do not edit.
package kassa.models;

import java.util.List;
import kassa.json.OpenEnum;

/** When the money is taken. */
public final class DisputeHoldPolicy extends OpenEnum {
    /** {@code NONE}. */
    public static final DisputeHoldPolicy NONE = new DisputeHoldPolicy("NONE");

    /** {@code ON_DISPUTE_INITIATED}. */
    public static final DisputeHoldPolicy ON_DISPUTE_INITIATED = new DisputeHoldPolicy("ON_DISPUTE_INITIATED");

    private static final List<DisputeHoldPolicy> KNOWN =
            List.of(NONE, ON_DISPUTE_INITIATED);

    private DisputeHoldPolicy(String text) {
        super(text);
    }

    /** The value of this text, known or not. */
    public static DisputeHoldPolicy of(String text) {
        return OpenEnum.find(KNOWN, text, DisputeHoldPolicy::new);
    }

    /** The values that this version knows. */
    public static List<DisputeHoldPolicy> known() {
        return KNOWN;
    }
}
