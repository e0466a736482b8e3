// Printed by `cargo run -p kassa-bindgen -- java` from the tables in core. Do not edit.
package kassa.models;

import java.util.List;
import kassa.json.OpenEnum;

/** With what somebody paid before. */
public final class PurchasePaymentMethod extends OpenEnum {
    /** {@code CREDIT_CARD}. */
    public static final PurchasePaymentMethod CREDIT_CARD = new PurchasePaymentMethod("CREDIT_CARD");

    private static final List<PurchasePaymentMethod> KNOWN =
            List.of(CREDIT_CARD);

    private PurchasePaymentMethod(String text) {
        super(text);
    }

    /** The value of this text, known or not. */
    public static PurchasePaymentMethod of(String text) {
        return OpenEnum.find(KNOWN, text, PurchasePaymentMethod::new);
    }

    /** The values that this version knows. */
    public static List<PurchasePaymentMethod> known() {
        return KNOWN;
    }
}
