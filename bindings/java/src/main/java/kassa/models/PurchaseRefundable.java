// Printed by `cargo run -p kassa-bindgen -- java` from the tables in core. Do not edit.
package kassa.models;

import java.util.List;
import kassa.json.OpenEnum;

/** Whether the purchase can be refunded. */
public final class PurchaseRefundable extends OpenEnum {
    /** {@code YES_THE_PURCHASE_CAN_BE_FULLY_REFUNDED}. */
    public static final PurchaseRefundable YES_THE_PURCHASE_CAN_BE_FULLY_REFUNDED = new PurchaseRefundable("YES_THE_PURCHASE_CAN_BE_FULLY_REFUNDED");

    private static final List<PurchaseRefundable> KNOWN =
            List.of(YES_THE_PURCHASE_CAN_BE_FULLY_REFUNDED);

    private PurchaseRefundable(String text) {
        super(text);
    }

    /** The value of this text, known or not. */
    public static PurchaseRefundable of(String text) {
        return OpenEnum.find(KNOWN, text, PurchaseRefundable::new);
    }

    /** The values that this version knows. */
    public static List<PurchaseRefundable> known() {
        return KNOWN;
    }
}
