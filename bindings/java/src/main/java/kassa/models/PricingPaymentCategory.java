// Printed by `cargo run -p kassa-bindgen -- java` from the tables in core. Do not edit.
package kassa.models;

import java.util.List;
import kassa.json.OpenEnum;

/** Category of payments that prices are told for. */
public final class PricingPaymentCategory extends OpenEnum {
    /** {@code DIGITAL}. */
    public static final PricingPaymentCategory DIGITAL = new PricingPaymentCategory("DIGITAL");

    private static final List<PricingPaymentCategory> KNOWN =
            List.of(DIGITAL);

    private PricingPaymentCategory(String text) {
        super(text);
    }

    /** The value of this text, known or not. */
    public static PricingPaymentCategory of(String text) {
        return OpenEnum.find(KNOWN, text, PricingPaymentCategory::new);
    }

    /** The values that this version knows. */
    public static List<PricingPaymentCategory> known() {
        return KNOWN;
    }
}
