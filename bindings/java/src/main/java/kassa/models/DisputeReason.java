// Printed by `cargo run -p kassa-bindgen -- java` from the tables in core. Do not edit.
package kassa.models;

import java.util.List;
import kassa.json.OpenEnum;

/** Why there is a dispute. */
public final class DisputeReason extends OpenEnum {
    /** {@code REFUND_NOT_PROCESSED}. */
    public static final DisputeReason REFUND_NOT_PROCESSED = new DisputeReason("REFUND_NOT_PROCESSED");

    /** {@code PRODUCTS_OR_SERVICES_NOT_RECEIVED}. */
    public static final DisputeReason PRODUCTS_OR_SERVICES_NOT_RECEIVED = new DisputeReason("PRODUCTS_OR_SERVICES_NOT_RECEIVED");

    /** {@code PRODUCTS_DEFECTIVE_OR_NOT_AS_DESCRIBED}. */
    public static final DisputeReason PRODUCTS_DEFECTIVE_OR_NOT_AS_DESCRIBED = new DisputeReason("PRODUCTS_DEFECTIVE_OR_NOT_AS_DESCRIBED");

    /** {@code INCORRECT_AMOUNT}. */
    public static final DisputeReason INCORRECT_AMOUNT = new DisputeReason("INCORRECT_AMOUNT");

    /** {@code PURCHASE_HIGH_RISK}. */
    public static final DisputeReason PURCHASE_HIGH_RISK = new DisputeReason("PURCHASE_HIGH_RISK");

    /** {@code PURCHASE_UNAUTHORIZED}. */
    public static final DisputeReason PURCHASE_UNAUTHORIZED = new DisputeReason("PURCHASE_UNAUTHORIZED");

    /** {@code NON_COMPLIANCE}. */
    public static final DisputeReason NON_COMPLIANCE = new DisputeReason("NON_COMPLIANCE");

    /** {@code NON_GUARANTEED_PAYMENT_PROGRAM}. */
    public static final DisputeReason NON_GUARANTEED_PAYMENT_PROGRAM = new DisputeReason("NON_GUARANTEED_PAYMENT_PROGRAM");

    /** {@code RETURN_NOT_REFUNDED}. */
    public static final DisputeReason RETURN_NOT_REFUNDED = new DisputeReason("RETURN_NOT_REFUNDED");

    /** {@code PRODUCTS_NOT_RECEIVED}. */
    public static final DisputeReason PRODUCTS_NOT_RECEIVED = new DisputeReason("PRODUCTS_NOT_RECEIVED");

    /** {@code PRODUCTS_FAULTY}. */
    public static final DisputeReason PRODUCTS_FAULTY = new DisputeReason("PRODUCTS_FAULTY");

    /** {@code CAPTURE_AMOUNT_INCORRECT}. */
    public static final DisputeReason CAPTURE_AMOUNT_INCORRECT = new DisputeReason("CAPTURE_AMOUNT_INCORRECT");

    /** {@code PURCHASE_CANCELED}. */
    public static final DisputeReason PURCHASE_CANCELED = new DisputeReason("PURCHASE_CANCELED");

    private static final List<DisputeReason> KNOWN =
            List.of(REFUND_NOT_PROCESSED, PRODUCTS_OR_SERVICES_NOT_RECEIVED, PRODUCTS_DEFECTIVE_OR_NOT_AS_DESCRIBED, INCORRECT_AMOUNT, PURCHASE_HIGH_RISK, PURCHASE_UNAUTHORIZED, NON_COMPLIANCE, NON_GUARANTEED_PAYMENT_PROGRAM, RETURN_NOT_REFUNDED, PRODUCTS_NOT_RECEIVED, PRODUCTS_FAULTY, CAPTURE_AMOUNT_INCORRECT, PURCHASE_CANCELED);

    private DisputeReason(String text) {
        super(text);
    }

    /** The value of this text, known or not. */
    public static DisputeReason of(String text) {
        return OpenEnum.find(KNOWN, text, DisputeReason::new);
    }

    /** The values that this version knows. */
    public static List<DisputeReason> known() {
        return KNOWN;
    }
}
