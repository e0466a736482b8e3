// Printed by `cargo run -p kassa-bindgen -- java` from the tables in core. Do not edit.
package kassa.models;

import java.util.List;
import kassa.json.OpenEnum;

/** Who switches a program on. */
public final class EnablementType extends OpenEnum {
    /** {@code PRESET}. */
    public static final EnablementType PRESET = new EnablementType("PRESET");

    /** {@code OPTIONAL}. */
    public static final EnablementType OPTIONAL = new EnablementType("OPTIONAL");

    /** {@code RESTRICTED}. */
    public static final EnablementType RESTRICTED = new EnablementType("RESTRICTED");

    private static final List<EnablementType> KNOWN =
            List.of(PRESET, OPTIONAL, RESTRICTED);

    private EnablementType(String text) {
        super(text);
    }

    /** The value of this text, known or not. */
    public static EnablementType of(String text) {
        return OpenEnum.find(KNOWN, text, EnablementType::new);
    }

    /** The values that this version knows. */
    public static List<EnablementType> known() {
        return KNOWN;
    }
}
