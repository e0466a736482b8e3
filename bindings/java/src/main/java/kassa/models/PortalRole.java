// Printed by `cargo run -p kassa-bindgen -- java` from the tables in core. Do not edit.
package kassa.models;

import java.util.List;
import kassa.json.OpenEnum;

/** What a user may do. */
public final class PortalRole extends OpenEnum {
    /** {@code merchant:admin}. */
    public static final PortalRole MERCHANT_ADMIN = new PortalRole("merchant:admin");

    /** {@code merchant:developer}. */
    public static final PortalRole MERCHANT_DEVELOPER = new PortalRole("merchant:developer");

    private static final List<PortalRole> KNOWN =
            List.of(MERCHANT_ADMIN, MERCHANT_DEVELOPER);

    private PortalRole(String text) {
        super(text);
    }

    /** The value of this text, known or not. */
    public static PortalRole of(String text) {
        return OpenEnum.find(KNOWN, text, PortalRole::new);
    }

    /** The values that this version knows. */
    public static List<PortalRole> known() {
        return KNOWN;
    }
}
