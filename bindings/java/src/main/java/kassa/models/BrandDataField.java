// Printed by `cargo run -p kassa-bindgen -- java` from the tables in core. Do not edit.
package kassa.models;

import java.util.List;
import kassa.json.OpenEnum;

/** A member of a brand that is missing or cannot be used. */
public final class BrandDataField extends OpenEnum {
    /** {@code logo_url}. */
    public static final BrandDataField LOGO_URL = new BrandDataField("logo_url");

    private static final List<BrandDataField> KNOWN =
            List.of(LOGO_URL);

    private BrandDataField(String text) {
        super(text);
    }

    /** The value of this text, known or not. */
    public static BrandDataField of(String text) {
        return OpenEnum.find(KNOWN, text, BrandDataField::new);
    }

    /** The values that this version knows. */
    public static List<BrandDataField> known() {
        return KNOWN;
    }
}
