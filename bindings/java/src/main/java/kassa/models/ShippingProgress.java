// Printed by `cargo run -p kassa-bindgen -- java` from the tables in core. Do not edit.
package kassa.models;

import java.util.List;
import kassa.json.OpenEnum;

/** How much was shipped. */
public final class ShippingProgress extends OpenEnum {
    /** {@code FULLY_SHIPPED}. */
    public static final ShippingProgress FULLY_SHIPPED = new ShippingProgress("FULLY_SHIPPED");

    /** {@code PARTIALLY_SHIPPED}. */
    public static final ShippingProgress PARTIALLY_SHIPPED = new ShippingProgress("PARTIALLY_SHIPPED");

    /** {@code NOT_SHIPPED}. */
    public static final ShippingProgress NOT_SHIPPED = new ShippingProgress("NOT_SHIPPED");

    private static final List<ShippingProgress> KNOWN =
            List.of(FULLY_SHIPPED, PARTIALLY_SHIPPED, NOT_SHIPPED);

    private ShippingProgress(String text) {
        super(text);
    }

    /** The value of this text, known or not. */
    public static ShippingProgress of(String text) {
        return OpenEnum.find(KNOWN, text, ShippingProgress::new);
    }

    /** The values that this version knows. */
    public static List<ShippingProgress> known() {
        return KNOWN;
    }
}
