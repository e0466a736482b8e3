// Printed by `cargo run -p kassa-bindgen -- java` from the tables in core. Do not edit.
package kassa.models;

import java.util.List;
import kassa.json.OpenEnum;

/** The state a token has entered. */
public final class CustomerTokenState extends OpenEnum {
    /** {@code REVOKED}. */
    public static final CustomerTokenState REVOKED = new CustomerTokenState("REVOKED");

    private static final List<CustomerTokenState> KNOWN =
            List.of(REVOKED);

    private CustomerTokenState(String text) {
        super(text);
    }

    /** The value of this text, known or not. */
    public static CustomerTokenState of(String text) {
        return OpenEnum.find(KNOWN, text, CustomerTokenState::new);
    }

    /** The values that this version knows. */
    public static List<CustomerTokenState> known() {
        return KNOWN;
    }
}
