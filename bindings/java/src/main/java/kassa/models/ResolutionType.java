// Printed by `cargo run -p kassa-bindgen -- java` from the tables in core. Do not edit.
package kassa.models;

import java.util.List;
import kassa.json.OpenEnum;

/** How they came to terms. */
public final class ResolutionType extends OpenEnum {
    /** {@code REPLACEMENT}. */
    public static final ResolutionType REPLACEMENT = new ResolutionType("REPLACEMENT");

    private static final List<ResolutionType> KNOWN =
            List.of(REPLACEMENT);

    private ResolutionType(String text) {
        super(text);
    }

    /** The value of this text, known or not. */
    public static ResolutionType of(String text) {
        return OpenEnum.find(KNOWN, text, ResolutionType::new);
    }

    /** The values that this version knows. */
    public static List<ResolutionType> known() {
        return KNOWN;
    }
}
