// Printed by `cargo run -p kassa-bindgen -- java` from the tables in core. Do not edit.
package kassa.models;

import java.util.List;
import kassa.json.OpenEnum;

/** Kind of host. */
public final class HostType extends OpenEnum {
    /** {@code HOTEL}. */
    public static final HostType HOTEL = new HostType("HOTEL");

    private static final List<HostType> KNOWN =
            List.of(HOTEL);

    private HostType(String text) {
        super(text);
    }

    /** The value of this text, known or not. */
    public static HostType of(String text) {
        return OpenEnum.find(KNOWN, text, HostType::new);
    }

    /** The values that this version knows. */
    public static List<HostType> known() {
        return KNOWN;
    }
}
