// Printed by `cargo run -p kassa-bindgen -- java` from the tables in core. Do not edit.
package kassa.models;

import java.util.List;
import kassa.json.OpenEnum;

/** Who chooses address and option of the shipping. */
public final class ShippingMode extends OpenEnum {
    /** {@code EDITABLE}. */
    public static final ShippingMode EDITABLE = new ShippingMode("EDITABLE");

    /** {@code READ_ONLY}. */
    public static final ShippingMode READ_ONLY = new ShippingMode("READ_ONLY");

    private static final List<ShippingMode> KNOWN =
            List.of(EDITABLE, READ_ONLY);

    private ShippingMode(String text) {
        super(text);
    }

    /** The value of this text, known or not. */
    public static ShippingMode of(String text) {
        return OpenEnum.find(KNOWN, text, ShippingMode::new);
    }

    /** The values that this version knows. */
    public static List<ShippingMode> known() {
        return KNOWN;
    }
}
