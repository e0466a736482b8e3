// Printed by `cargo run -p kassa-bindgen -- java` from the tables in core. Do not edit.
package kassa.models;

import java.util.List;
import kassa.json.OpenEnum;

/** Whether the purchase can be cancelled. */
public final class PurchaseCancelable extends OpenEnum {
    /** {@code YES_WE_WILL_CANCEL_THE_PURCHASE}. */
    public static final PurchaseCancelable YES_WE_WILL_CANCEL_THE_PURCHASE = new PurchaseCancelable("YES_WE_WILL_CANCEL_THE_PURCHASE");

    private static final List<PurchaseCancelable> KNOWN =
            List.of(YES_WE_WILL_CANCEL_THE_PURCHASE);

    private PurchaseCancelable(String text) {
        super(text);
    }

    /** The value of this text, known or not. */
    public static PurchaseCancelable of(String text) {
        return OpenEnum.find(KNOWN, text, PurchaseCancelable::new);
    }

    /** The values that this version knows. */
    public static List<PurchaseCancelable> known() {
        return KNOWN;
    }
}
