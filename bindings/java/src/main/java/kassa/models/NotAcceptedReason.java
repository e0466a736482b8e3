// Printed by `cargo run -p kassa-bindgen -- java` from the tables in core. Do not edit.
package kassa.models;

import java.util.List;
import kassa.json.OpenEnum;

/** Why the dispute is not accepted. */
public final class NotAcceptedReason extends OpenEnum {
    /** {@code ITEM_NOT_FAULTY_AS_DESCRIBED}. */
    public static final NotAcceptedReason ITEM_NOT_FAULTY_AS_DESCRIBED = new NotAcceptedReason("ITEM_NOT_FAULTY_AS_DESCRIBED");

    /** {@code OTHER_REASON_COMMENT_REQUIRED}. */
    public static final NotAcceptedReason OTHER_REASON_COMMENT_REQUIRED = new NotAcceptedReason("OTHER_REASON_COMMENT_REQUIRED");

    /** {@code CUSTOMER_REFUSED_DELIVERY_VALID_PROOF_REQUIRED}. */
    public static final NotAcceptedReason CUSTOMER_REFUSED_DELIVERY_VALID_PROOF_REQUIRED = new NotAcceptedReason("CUSTOMER_REFUSED_DELIVERY_VALID_PROOF_REQUIRED");

    private static final List<NotAcceptedReason> KNOWN =
            List.of(ITEM_NOT_FAULTY_AS_DESCRIBED, OTHER_REASON_COMMENT_REQUIRED, CUSTOMER_REFUSED_DELIVERY_VALID_PROOF_REQUIRED);

    private NotAcceptedReason(String text) {
        super(text);
    }

    /** The value of this text, known or not. */
    public static NotAcceptedReason of(String text) {
        return OpenEnum.find(KNOWN, text, NotAcceptedReason::new);
    }

    /** The values that this version knows. */
    public static List<NotAcceptedReason> known() {
        return KNOWN;
    }
}
