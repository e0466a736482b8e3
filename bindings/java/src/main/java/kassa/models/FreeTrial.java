// Printed by `cargo run -p kassa-bindgen -- java` from the tables in core. Do not edit.
package kassa.models;

import java.util.List;
import kassa.json.OpenEnum;

/** Whether a subscription is still free of charge. */
public final class FreeTrial extends OpenEnum {
    /** {@code ACTIVE}. */
    public static final FreeTrial ACTIVE = new FreeTrial("ACTIVE");

    /** {@code INACTIVE}. */
    public static final FreeTrial INACTIVE = new FreeTrial("INACTIVE");

    private static final List<FreeTrial> KNOWN =
            List.of(ACTIVE, INACTIVE);

    private FreeTrial(String text) {
        super(text);
    }

    /** The value of this text, known or not. */
    public static FreeTrial of(String text) {
        return OpenEnum.find(KNOWN, text, FreeTrial::new);
    }

    /** The values that this version knows. */
    public static List<FreeTrial> known() {
        return KNOWN;
    }
}
