// Printed by `cargo run -p kassa-bindgen -- java` from the tables in core. Do not edit.
package kassa.models;

import java.util.List;
import kassa.json.OpenEnum;

/** Why a payment request is in its state. For people, not for decisions. */
public final class PaymentRequestStateReason extends OpenEnum {
    /** {@code PAYMENT_REQUEST_SUBMITTED}. */
    public static final PaymentRequestStateReason PAYMENT_REQUEST_SUBMITTED = new PaymentRequestStateReason("PAYMENT_REQUEST_SUBMITTED");

    /** {@code PARTNER_CANCELED}. */
    public static final PaymentRequestStateReason PARTNER_CANCELED = new PaymentRequestStateReason("PARTNER_CANCELED");

    /** {@code PURCHASE_FLOW_ABORTED}. */
    public static final PaymentRequestStateReason PURCHASE_FLOW_ABORTED = new PaymentRequestStateReason("PURCHASE_FLOW_ABORTED");

    /** {@code TECHNICAL_ERROR}. */
    public static final PaymentRequestStateReason TECHNICAL_ERROR = new PaymentRequestStateReason("TECHNICAL_ERROR");

    /** {@code PAYMENT_DECLINED}. */
    public static final PaymentRequestStateReason PAYMENT_DECLINED = new PaymentRequestStateReason("PAYMENT_DECLINED");

    private static final List<PaymentRequestStateReason> KNOWN =
            List.of(PAYMENT_REQUEST_SUBMITTED, PARTNER_CANCELED, PURCHASE_FLOW_ABORTED, TECHNICAL_ERROR, PAYMENT_DECLINED);

    private PaymentRequestStateReason(String text) {
        super(text);
    }

    /** The value of this text, known or not. */
    public static PaymentRequestStateReason of(String text) {
        return OpenEnum.find(KNOWN, text, PaymentRequestStateReason::new);
    }

    /** The values that this version knows. */
    public static List<PaymentRequestStateReason> known() {
        return KNOWN;
    }
}
