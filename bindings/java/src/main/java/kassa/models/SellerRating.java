// Printed by `cargo run -p kassa-bindgen -- java` from the tables in core. Do not edit.
package kassa.models;

import java.util.List;
import kassa.json.OpenEnum;

/** What is thought of a seller. */
public final class SellerRating extends OpenEnum {
    /** {@code HIGH}. */
    public static final SellerRating HIGH = new SellerRating("HIGH");

    private static final List<SellerRating> KNOWN =
            List.of(HIGH);

    private SellerRating(String text) {
        super(text);
    }

    /** The value of this text, known or not. */
    public static SellerRating of(String text) {
        return OpenEnum.find(KNOWN, text, SellerRating::new);
    }

    /** The values that this version knows. */
    public static List<SellerRating> known() {
        return KNOWN;
    }
}
