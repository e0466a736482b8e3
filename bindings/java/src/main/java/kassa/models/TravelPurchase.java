// Printed by `cargo run -p kassa-bindgen -- java` from the tables in core. Do not edit.
package kassa.models;

import java.util.List;
import kassa.json.OpenEnum;

/** Whether it is about travel. */
public final class TravelPurchase extends OpenEnum {
    /** {@code YES_THIS_PURCHASE_IS_FOR_TRAVEL}. */
    public static final TravelPurchase YES_THIS_PURCHASE_IS_FOR_TRAVEL = new TravelPurchase("YES_THIS_PURCHASE_IS_FOR_TRAVEL");

    private static final List<TravelPurchase> KNOWN =
            List.of(YES_THIS_PURCHASE_IS_FOR_TRAVEL);

    private TravelPurchase(String text) {
        super(text);
    }

    /** The value of this text, known or not. */
    public static TravelPurchase of(String text) {
        return OpenEnum.find(KNOWN, text, TravelPurchase::new);
    }

    /** The values that this version knows. */
    public static List<TravelPurchase> known() {
        return KNOWN;
    }
}
