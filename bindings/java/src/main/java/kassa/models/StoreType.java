// Printed by `cargo run -p kassa-bindgen -- java` from the tables in core. Do not edit.
package kassa.models;

import java.util.List;
import kassa.json.OpenEnum;

/** Kind of a store. */
public final class StoreType extends OpenEnum {
    /** {@code WEBSITE}. */
    public static final StoreType WEBSITE = new StoreType("WEBSITE");

    /** {@code PHYSICAL_STORE}. */
    public static final StoreType PHYSICAL_STORE = new StoreType("PHYSICAL_STORE");

    /** {@code MOBILE_APP}. */
    public static final StoreType MOBILE_APP = new StoreType("MOBILE_APP");

    private static final List<StoreType> KNOWN =
            List.of(WEBSITE, PHYSICAL_STORE, MOBILE_APP);

    private StoreType(String text) {
        super(text);
    }

    /** The value of this text, known or not. */
    public static StoreType of(String text) {
        return OpenEnum.find(KNOWN, text, StoreType::new);
    }

    /** The values that this version knows. */
    public static List<StoreType> known() {
        return KNOWN;
    }
}
