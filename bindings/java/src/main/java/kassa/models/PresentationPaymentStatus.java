// Printed by `cargo run -p kassa-bindgen -- java` from the tables in core. Do not edit.
package kassa.models;

import java.util.List;
import kassa.json.OpenEnum;

/** What comes next. */
public final class PresentationPaymentStatus extends OpenEnum {
    /** {@code PENDING_PARTNER_AUTHORIZATION}. */
    public static final PresentationPaymentStatus PENDING_PARTNER_AUTHORIZATION = new PresentationPaymentStatus("PENDING_PARTNER_AUTHORIZATION");

    /** {@code REQUIRES_CUSTOMER_ACTION}. */
    public static final PresentationPaymentStatus REQUIRES_CUSTOMER_ACTION = new PresentationPaymentStatus("REQUIRES_CUSTOMER_ACTION");

    private static final List<PresentationPaymentStatus> KNOWN =
            List.of(PENDING_PARTNER_AUTHORIZATION, REQUIRES_CUSTOMER_ACTION);

    private PresentationPaymentStatus(String text) {
        super(text);
    }

    /** The value of this text, known or not. */
    public static PresentationPaymentStatus of(String text) {
        return OpenEnum.find(KNOWN, text, PresentationPaymentStatus::new);
    }

    /** The values that this version knows. */
    public static List<PresentationPaymentStatus> known() {
        return KNOWN;
    }
}
