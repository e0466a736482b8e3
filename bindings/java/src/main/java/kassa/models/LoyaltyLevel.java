// Printed by `cargo run -p kassa-bindgen -- java` from the tables in core. Do not edit.
package kassa.models;

import java.util.List;
import kassa.json.OpenEnum;

/** How loyal an account is. */
public final class LoyaltyLevel extends OpenEnum {
    /** {@code HIGH}. */
    public static final LoyaltyLevel HIGH = new LoyaltyLevel("HIGH");

    private static final List<LoyaltyLevel> KNOWN =
            List.of(HIGH);

    private LoyaltyLevel(String text) {
        super(text);
    }

    /** The value of this text, known or not. */
    public static LoyaltyLevel of(String text) {
        return OpenEnum.find(KNOWN, text, LoyaltyLevel::new);
    }

    /** The values that this version knows. */
    public static List<LoyaltyLevel> known() {
        return KNOWN;
    }
}
