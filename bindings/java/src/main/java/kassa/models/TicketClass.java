// Printed by `cargo run -p kassa-bindgen -- java` from the tables in core. Do not edit.
package kassa.models;

import java.util.List;
import kassa.json.OpenEnum;

/** Class of a ticket. */
public final class TicketClass extends OpenEnum {
    /** {@code ECONOMY}. */
    public static final TicketClass ECONOMY = new TicketClass("ECONOMY");

    private static final List<TicketClass> KNOWN =
            List.of(ECONOMY);

    private TicketClass(String text) {
        super(text);
    }

    /** The value of this text, known or not. */
    public static TicketClass of(String text) {
        return OpenEnum.find(KNOWN, text, TicketClass::new);
    }

    /** The values that this version knows. */
    public static List<TicketClass> known() {
        return KNOWN;
    }
}
