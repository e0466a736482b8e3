// Printed by `cargo run -p kassa-bindgen -- java` from the tables in core. Do not edit.
package kassa.models;

import java.util.List;
import kassa.json.OpenEnum;

/** What the customer wants to do. */
public final class PaymentIntent extends OpenEnum {
    /** {@code PAY}. */
    public static final PaymentIntent PAY = new PaymentIntent("PAY");

    /** {@code SUBSCRIBE}. */
    public static final PaymentIntent SUBSCRIBE = new PaymentIntent("SUBSCRIBE");

    /** {@code ADD_TO_WALLET}. */
    public static final PaymentIntent ADD_TO_WALLET = new PaymentIntent("ADD_TO_WALLET");

    private static final List<PaymentIntent> KNOWN =
            List.of(PAY, SUBSCRIBE, ADD_TO_WALLET);

    private PaymentIntent(String text) {
        super(text);
    }

    /** The value of this text, known or not. */
    public static PaymentIntent of(String text) {
        return OpenEnum.find(KNOWN, text, PaymentIntent::new);
    }

    /** The values that this version knows. */
    public static List<PaymentIntent> known() {
        return KNOWN;
    }
}
