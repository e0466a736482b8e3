// Printed by `cargo run -p kassa-bindgen -- java` from the tables in core. Do not edit.
package kassa.models;

import java.util.List;
import kassa.json.OpenEnum;

/** Whether the carrier was spoken to. */
public final class ShippingCarrierContacted extends OpenEnum {
    /** {@code YES_PURCHASE_HAS_BEEN_DELIVERED_BACK_TO_US}. */
    public static final ShippingCarrierContacted YES_PURCHASE_HAS_BEEN_DELIVERED_BACK_TO_US = new ShippingCarrierContacted("YES_PURCHASE_HAS_BEEN_DELIVERED_BACK_TO_US");

    private static final List<ShippingCarrierContacted> KNOWN =
            List.of(YES_PURCHASE_HAS_BEEN_DELIVERED_BACK_TO_US);

    private ShippingCarrierContacted(String text) {
        super(text);
    }

    /** The value of this text, known or not. */
    public static ShippingCarrierContacted of(String text) {
        return OpenEnum.find(KNOWN, text, ShippingCarrierContacted::new);
    }

    /** The values that this version knows. */
    public static List<ShippingCarrierContacted> known() {
        return KNOWN;
    }
}
