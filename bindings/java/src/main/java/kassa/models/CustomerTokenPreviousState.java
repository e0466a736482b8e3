// Printed by `cargo run -p kassa-bindgen -- java` from the tables in core. Do not edit.
package kassa.models;

import java.util.List;
import kassa.json.OpenEnum;

/** The state it has left. */
public final class CustomerTokenPreviousState extends OpenEnum {
    /** {@code ACTIVE}. */
    public static final CustomerTokenPreviousState ACTIVE = new CustomerTokenPreviousState("ACTIVE");

    private static final List<CustomerTokenPreviousState> KNOWN =
            List.of(ACTIVE);

    private CustomerTokenPreviousState(String text) {
        super(text);
    }

    /** The value of this text, known or not. */
    public static CustomerTokenPreviousState of(String text) {
        return OpenEnum.find(KNOWN, text, CustomerTokenPreviousState::new);
    }

    /** The values that this version knows. */
    public static List<CustomerTokenPreviousState> known() {
        return KNOWN;
    }
}
