// Printed by `cargo run -p kassa-bindgen -- java` from the tables in core. Do not edit.
package kassa.models;

import java.util.List;
import kassa.json.OpenEnum;

/** Whether partner and customer came to terms. */
public final class DisputeResolved extends OpenEnum {
    /** {@code NO_DISPUTE_NOT_ACCEPTED}. */
    public static final DisputeResolved NO_DISPUTE_NOT_ACCEPTED = new DisputeResolved("NO_DISPUTE_NOT_ACCEPTED");

    /** {@code YES_OTHER_RESOLUTION}. */
    public static final DisputeResolved YES_OTHER_RESOLUTION = new DisputeResolved("YES_OTHER_RESOLUTION");

    /** {@code YES_WILL_REFUND_THE_CUSTOMER_THROUGH_KLARNA}. */
    public static final DisputeResolved YES_WILL_REFUND_THE_CUSTOMER_THROUGH_KLARNA = new DisputeResolved("YES_WILL_REFUND_THE_CUSTOMER_THROUGH_KLARNA");

    private static final List<DisputeResolved> KNOWN =
            List.of(NO_DISPUTE_NOT_ACCEPTED, YES_OTHER_RESOLUTION, YES_WILL_REFUND_THE_CUSTOMER_THROUGH_KLARNA);

    private DisputeResolved(String text) {
        super(text);
    }

    /** The value of this text, known or not. */
    public static DisputeResolved of(String text) {
        return OpenEnum.find(KNOWN, text, DisputeResolved::new);
    }

    /** The values that this version knows. */
    public static List<DisputeResolved> known() {
        return KNOWN;
    }
}
