// Printed by `cargo run -p kassa-bindgen -- java` from the tables in core. Do not edit.
package kassa.models;

import java.util.List;
import kassa.json.OpenEnum;

/** Whether the customer was spoken to. */
public final class CustomerContacted extends OpenEnum {
    /** {@code YES_WE_HAVE_BEEN_IN_CONTACT}. */
    public static final CustomerContacted YES_WE_HAVE_BEEN_IN_CONTACT = new CustomerContacted("YES_WE_HAVE_BEEN_IN_CONTACT");

    private static final List<CustomerContacted> KNOWN =
            List.of(YES_WE_HAVE_BEEN_IN_CONTACT);

    private CustomerContacted(String text) {
        super(text);
    }

    /** The value of this text, known or not. */
    public static CustomerContacted of(String text) {
        return OpenEnum.find(KNOWN, text, CustomerContacted::new);
    }

    /** The values that this version knows. */
    public static List<CustomerContacted> known() {
        return KNOWN;
    }
}
