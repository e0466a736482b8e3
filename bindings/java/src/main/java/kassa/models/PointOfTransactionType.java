// Printed by `cargo run -p kassa-bindgen -- java` from the tables in core. Do not edit.
package kassa.models;

import java.util.List;
import kassa.json.OpenEnum;

/** Kind of a device. */
public final class PointOfTransactionType extends OpenEnum {
    /** {@code TERMINAL}. */
    public static final PointOfTransactionType TERMINAL = new PointOfTransactionType("TERMINAL");

    private static final List<PointOfTransactionType> KNOWN =
            List.of(TERMINAL);

    private PointOfTransactionType(String text) {
        super(text);
    }

    /** The value of this text, known or not. */
    public static PointOfTransactionType of(String text) {
        return OpenEnum.find(KNOWN, text, PointOfTransactionType::new);
    }

    /** The values that this version knows. */
    public static List<PointOfTransactionType> known() {
        return KNOWN;
    }
}
