// Printed by `cargo run -p kassa-bindgen -- java` from the tables in core. Do not edit.
package kassa.models;

import java.util.List;
import kassa.json.OpenEnum;

/** Order of a list of disputes. A minus in front turns it round. */
public final class DisputeSort extends OpenEnum {
    /** {@code opened_at}. */
    public static final DisputeSort OPENED_AT = new DisputeSort("opened_at");

    /** {@code -opened_at}. */
    public static final DisputeSort OPENED_AT_DESCENDING = new DisputeSort("-opened_at");

    /** {@code deadline_expires_at}. */
    public static final DisputeSort DEADLINE_EXPIRES_AT = new DisputeSort("deadline_expires_at");

    /** {@code -deadline_expires_at}. */
    public static final DisputeSort DEADLINE_EXPIRES_AT_DESCENDING = new DisputeSort("-deadline_expires_at");

    private static final List<DisputeSort> KNOWN =
            List.of(OPENED_AT, OPENED_AT_DESCENDING, DEADLINE_EXPIRES_AT, DEADLINE_EXPIRES_AT_DESCENDING);

    private DisputeSort(String text) {
        super(text);
    }

    /** The value of this text, known or not. */
    public static DisputeSort of(String text) {
        return OpenEnum.find(KNOWN, text, DisputeSort::new);
    }

    /** The values that this version knows. */
    public static List<DisputeSort> known() {
        return KNOWN;
    }
}
