// Printed by `cargo run -p kassa-bindgen -- java` from the tables in core. Do not edit.
package kassa.models;

import java.util.List;
import kassa.json.OpenEnum;

/** Why a return was rejected. */
public final class ReturnRejectedReason extends OpenEnum {
    /** {@code CUSTOMER_DID_NOT_CONTACT_MERCHANT}. */
    public static final ReturnRejectedReason CUSTOMER_DID_NOT_CONTACT_MERCHANT = new ReturnRejectedReason("CUSTOMER_DID_NOT_CONTACT_MERCHANT");

    private static final List<ReturnRejectedReason> KNOWN =
            List.of(CUSTOMER_DID_NOT_CONTACT_MERCHANT);

    private ReturnRejectedReason(String text) {
        super(text);
    }

    /** The value of this text, known or not. */
    public static ReturnRejectedReason of(String text) {
        return OpenEnum.find(KNOWN, text, ReturnRejectedReason::new);
    }

    /** The values that this version knows. */
    public static List<ReturnRejectedReason> known() {
        return KNOWN;
    }
}
