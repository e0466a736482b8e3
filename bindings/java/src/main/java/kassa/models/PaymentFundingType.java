// Printed by `cargo run -p kassa-bindgen -- java` from the tables in core. Do not edit.
package kassa.models;

import java.util.List;
import kassa.json.OpenEnum;

/** Whether the money is certain. */
public final class PaymentFundingType extends OpenEnum {
    /** {@code GUARANTEED}. */
    public static final PaymentFundingType GUARANTEED = new PaymentFundingType("GUARANTEED");

    /** {@code NON_GUARANTEED}. */
    public static final PaymentFundingType NON_GUARANTEED = new PaymentFundingType("NON_GUARANTEED");

    private static final List<PaymentFundingType> KNOWN =
            List.of(GUARANTEED, NON_GUARANTEED);

    private PaymentFundingType(String text) {
        super(text);
    }

    /** The value of this text, known or not. */
    public static PaymentFundingType of(String text) {
        return OpenEnum.find(KNOWN, text, PaymentFundingType::new);
    }

    /** The values that this version knows. */
    public static List<PaymentFundingType> known() {
        return KNOWN;
    }
}
