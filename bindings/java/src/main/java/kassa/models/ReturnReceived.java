// Printed by `cargo run -p kassa-bindgen -- java` from the tables in core. Do not edit.
package kassa.models;

import java.util.List;
import kassa.json.OpenEnum;

/** Whether the goods came back. */
public final class ReturnReceived extends OpenEnum {
    /** {@code RETURN_NOT_RECEIVED}. */
    public static final ReturnReceived RETURN_NOT_RECEIVED = new ReturnReceived("RETURN_NOT_RECEIVED");

    /** {@code RETURN_REJECTED_NO_REFUND}. */
    public static final ReturnReceived RETURN_REJECTED_NO_REFUND = new ReturnReceived("RETURN_REJECTED_NO_REFUND");

    /** {@code YES_WILL_REFUND_THE_CUSTOMER_THROUGH_KLARNA}. */
    public static final ReturnReceived YES_WILL_REFUND_THE_CUSTOMER_THROUGH_KLARNA = new ReturnReceived("YES_WILL_REFUND_THE_CUSTOMER_THROUGH_KLARNA");

    private static final List<ReturnReceived> KNOWN =
            List.of(RETURN_NOT_RECEIVED, RETURN_REJECTED_NO_REFUND, YES_WILL_REFUND_THE_CUSTOMER_THROUGH_KLARNA);

    private ReturnReceived(String text) {
        super(text);
    }

    /** The value of this text, known or not. */
    public static ReturnReceived of(String text) {
        return OpenEnum.find(KNOWN, text, ReturnReceived::new);
    }

    /** The values that this version knows. */
    public static List<ReturnReceived> known() {
        return KNOWN;
    }
}
