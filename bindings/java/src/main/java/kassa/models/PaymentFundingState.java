// Printed by `cargo run -p kassa-bindgen -- java` from the tables in core. Do not edit.
package kassa.models;

import java.util.List;
import kassa.json.OpenEnum;

/** State of the funding. */
public final class PaymentFundingState extends OpenEnum {
    /** {@code PENDING}. */
    public static final PaymentFundingState PENDING = new PaymentFundingState("PENDING");

    /** {@code FUNDED}. */
    public static final PaymentFundingState FUNDED = new PaymentFundingState("FUNDED");

    /** {@code EXPIRED}. */
    public static final PaymentFundingState EXPIRED = new PaymentFundingState("EXPIRED");

    private static final List<PaymentFundingState> KNOWN =
            List.of(PENDING, FUNDED, EXPIRED);

    private PaymentFundingState(String text) {
        super(text);
    }

    /** The value of this text, known or not. */
    public static PaymentFundingState of(String text) {
        return OpenEnum.find(KNOWN, text, PaymentFundingState::new);
    }

    /** The values that this version knows. */
    public static List<PaymentFundingState> known() {
        return KNOWN;
    }
}
