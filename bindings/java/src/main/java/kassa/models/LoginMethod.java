// Printed by `cargo run -p kassa-bindgen -- java` from the tables in core. Do not edit.
package kassa.models;

import java.util.List;
import kassa.json.OpenEnum;

/** How somebody signed in. */
public final class LoginMethod extends OpenEnum {
    /** {@code WEBAUTHN_PASSKEY}. */
    public static final LoginMethod WEBAUTHN_PASSKEY = new LoginMethod("WEBAUTHN_PASSKEY");

    private static final List<LoginMethod> KNOWN =
            List.of(WEBAUTHN_PASSKEY);

    private LoginMethod(String text) {
        super(text);
    }

    /** The value of this text, known or not. */
    public static LoginMethod of(String text) {
        return OpenEnum.find(KNOWN, text, LoginMethod::new);
    }

    /** The values that this version knows. */
    public static List<LoginMethod> known() {
        return KNOWN;
    }
}
