// Printed by `cargo run -p kassa-bindgen -- java` from the tables in core. Do not edit.
package kassa.models;

import java.util.List;
import kassa.json.OpenEnum;

/** What is insured. */
public final class InsuranceType extends OpenEnum {
    /** {@code CANCELATION}. */
    public static final InsuranceType CANCELATION = new InsuranceType("CANCELATION");

    private static final List<InsuranceType> KNOWN =
            List.of(CANCELATION);

    private InsuranceType(String text) {
        super(text);
    }

    /** The value of this text, known or not. */
    public static InsuranceType of(String text) {
        return OpenEnum.find(KNOWN, text, InsuranceType::new);
    }

    /** The values that this version knows. */
    public static List<InsuranceType> known() {
        return KNOWN;
    }
}
