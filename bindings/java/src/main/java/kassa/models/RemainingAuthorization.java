// Printed by `cargo run -p kassa-bindgen -- java` from the tables in core. Do not edit.
package kassa.models;

import java.util.List;
import kassa.json.OpenEnum;

/** What becomes of the rest of the authorization. */
public final class RemainingAuthorization extends OpenEnum {
    /** {@code RELEASE}. */
    public static final RemainingAuthorization RELEASE = new RemainingAuthorization("RELEASE");

    private static final List<RemainingAuthorization> KNOWN =
            List.of(RELEASE);

    private RemainingAuthorization(String text) {
        super(text);
    }

    /** The value of this text, known or not. */
    public static RemainingAuthorization of(String text) {
        return OpenEnum.find(KNOWN, text, RemainingAuthorization::new);
    }

    /** The values that this version knows. */
    public static List<RemainingAuthorization> known() {
        return KNOWN;
    }
}
