// Printed by `cargo run -p kassa-bindgen -- java` from the tables in core. Do not edit.
package kassa.models;

import java.util.List;
import kassa.json.OpenEnum;

/** How the customer reaches Klarna. */
public final class CustomerInteractionMethod extends OpenEnum {
    /** {@code HANDOVER}. */
    public static final CustomerInteractionMethod HANDOVER = new CustomerInteractionMethod("HANDOVER");

    /** {@code QR_CODE}. */
    public static final CustomerInteractionMethod QR_CODE = new CustomerInteractionMethod("QR_CODE");

    /** {@code SERVER_REDIRECT}. */
    public static final CustomerInteractionMethod SERVER_REDIRECT = new CustomerInteractionMethod("SERVER_REDIRECT");

    private static final List<CustomerInteractionMethod> KNOWN =
            List.of(HANDOVER, QR_CODE, SERVER_REDIRECT);

    private CustomerInteractionMethod(String text) {
        super(text);
    }

    /** The value of this text, known or not. */
    public static CustomerInteractionMethod of(String text) {
        return OpenEnum.find(KNOWN, text, CustomerInteractionMethod::new);
    }

    /** The values that this version knows. */
    public static List<CustomerInteractionMethod> known() {
        return KNOWN;
    }
}
