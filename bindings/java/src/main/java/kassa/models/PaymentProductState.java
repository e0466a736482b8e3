// Printed by `cargo run -p kassa-bindgen -- java` from the tables in core. Do not edit.
package kassa.models;

import java.util.List;
import kassa.json.OpenEnum;

/** What a product can do. */
public final class PaymentProductState extends OpenEnum {
    /** {@code ENABLED}. */
    public static final PaymentProductState ENABLED = new PaymentProductState("ENABLED");

    /** {@code DISABLED}. */
    public static final PaymentProductState DISABLED = new PaymentProductState("DISABLED");

    /** {@code TERMINATED}. */
    public static final PaymentProductState TERMINATED = new PaymentProductState("TERMINATED");

    private static final List<PaymentProductState> KNOWN =
            List.of(ENABLED, DISABLED, TERMINATED);

    private PaymentProductState(String text) {
        super(text);
    }

    /** The value of this text, known or not. */
    public static PaymentProductState of(String text) {
        return OpenEnum.find(KNOWN, text, PaymentProductState::new);
    }

    /** The values that this version knows. */
    public static List<PaymentProductState> known() {
        return KNOWN;
    }
}
