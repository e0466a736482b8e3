// Printed by `cargo run -p kassa-bindgen -- java` from the tables in core. Do not edit.
package kassa.models;

import java.util.List;
import kassa.json.OpenEnum;

/** Who opened it. */
public final class DisputeCreator extends OpenEnum {
    /** {@code CUSTOMER}. */
    public static final DisputeCreator CUSTOMER = new DisputeCreator("CUSTOMER");

    /** {@code KLARNA_AGENT}. */
    public static final DisputeCreator KLARNA_AGENT = new DisputeCreator("KLARNA_AGENT");

    private static final List<DisputeCreator> KNOWN =
            List.of(CUSTOMER, KLARNA_AGENT);

    private DisputeCreator(String text) {
        super(text);
    }

    /** The value of this text, known or not. */
    public static DisputeCreator of(String text) {
        return OpenEnum.find(KNOWN, text, DisputeCreator::new);
    }

    /** The values that this version knows. */
    public static List<DisputeCreator> known() {
        return KNOWN;
    }
}
