// Printed by `cargo run -p kassa-bindgen -- java` from the tables in core. Do not edit.
package kassa.models;

import java.util.List;
import kassa.json.OpenEnum;

/** State of a payment request. */
public final class PaymentRequestState extends OpenEnum {
    /** {@code SUBMITTED}. */
    public static final PaymentRequestState SUBMITTED = new PaymentRequestState("SUBMITTED");

    /** {@code IN_PROGRESS}. */
    public static final PaymentRequestState IN_PROGRESS = new PaymentRequestState("IN_PROGRESS");

    /** {@code COMPLETED}. */
    public static final PaymentRequestState COMPLETED = new PaymentRequestState("COMPLETED");

    /** {@code EXPIRED}. */
    public static final PaymentRequestState EXPIRED = new PaymentRequestState("EXPIRED");

    /** {@code CANCELED}. */
    public static final PaymentRequestState CANCELED = new PaymentRequestState("CANCELED");

    /** {@code DECLINED}. */
    public static final PaymentRequestState DECLINED = new PaymentRequestState("DECLINED");

    private static final List<PaymentRequestState> KNOWN =
            List.of(SUBMITTED, IN_PROGRESS, COMPLETED, EXPIRED, CANCELED, DECLINED);

    private PaymentRequestState(String text) {
        super(text);
    }

    /** The value of this text, known or not. */
    public static PaymentRequestState of(String text) {
        return OpenEnum.find(KNOWN, text, PaymentRequestState::new);
    }

    /** The values that this version knows. */
    public static List<PaymentRequestState> known() {
        return KNOWN;
    }
}
