// Printed by `cargo run -p kassa-bindgen -- java` from the tables in core. Do not edit.
package kassa.models;

import java.util.List;
import kassa.json.OpenEnum;

/** Follows the state of the product. */
public final class PaymentAccountStatus extends OpenEnum {
    /** {@code ENABLED}. */
    public static final PaymentAccountStatus ENABLED = new PaymentAccountStatus("ENABLED");

    /** {@code DISABLED}. */
    public static final PaymentAccountStatus DISABLED = new PaymentAccountStatus("DISABLED");

    private static final List<PaymentAccountStatus> KNOWN =
            List.of(ENABLED, DISABLED);

    private PaymentAccountStatus(String text) {
        super(text);
    }

    /** The value of this text, known or not. */
    public static PaymentAccountStatus of(String text) {
        return OpenEnum.find(KNOWN, text, PaymentAccountStatus::new);
    }

    /** The values that this version knows. */
    public static List<PaymentAccountStatus> known() {
        return KNOWN;
    }
}
