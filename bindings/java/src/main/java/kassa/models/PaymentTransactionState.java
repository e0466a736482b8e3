// Printed by `cargo run -p kassa-bindgen -- java` from the tables in core. Do not edit.
package kassa.models;

import java.util.List;
import kassa.json.OpenEnum;

/** State of a transaction. */
public final class PaymentTransactionState extends OpenEnum {
    /** {@code AUTHORIZED}. */
    public static final PaymentTransactionState AUTHORIZED = new PaymentTransactionState("AUTHORIZED");

    /** {@code EXPIRED}. */
    public static final PaymentTransactionState EXPIRED = new PaymentTransactionState("EXPIRED");

    /** {@code COMPLETED}. */
    public static final PaymentTransactionState COMPLETED = new PaymentTransactionState("COMPLETED");

    /** {@code CLOSED}. */
    public static final PaymentTransactionState CLOSED = new PaymentTransactionState("CLOSED");

    private static final List<PaymentTransactionState> KNOWN =
            List.of(AUTHORIZED, EXPIRED, COMPLETED, CLOSED);

    private PaymentTransactionState(String text) {
        super(text);
    }

    /** The value of this text, known or not. */
    public static PaymentTransactionState of(String text) {
        return OpenEnum.find(KNOWN, text, PaymentTransactionState::new);
    }

    /** The values that this version knows. */
    public static List<PaymentTransactionState> known() {
        return KNOWN;
    }
}
