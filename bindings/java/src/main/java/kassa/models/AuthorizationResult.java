// Printed by `cargo run -p kassa-bindgen -- java` from the tables in core. Do not edit.
package kassa.models;

import java.util.List;
import kassa.json.OpenEnum;

/** What was decided. */
public final class AuthorizationResult extends OpenEnum {
    /** {@code APPROVED}. */
    public static final AuthorizationResult APPROVED = new AuthorizationResult("APPROVED");

    /** {@code STEP_UP_REQUIRED}. */
    public static final AuthorizationResult STEP_UP_REQUIRED = new AuthorizationResult("STEP_UP_REQUIRED");

    /** {@code DECLINED}. */
    public static final AuthorizationResult DECLINED = new AuthorizationResult("DECLINED");

    private static final List<AuthorizationResult> KNOWN =
            List.of(APPROVED, STEP_UP_REQUIRED, DECLINED);

    private AuthorizationResult(String text) {
        super(text);
    }

    /** The value of this text, known or not. */
    public static AuthorizationResult of(String text) {
        return OpenEnum.find(KNOWN, text, AuthorizationResult::new);
    }

    /** The values that this version knows. */
    public static List<AuthorizationResult> known() {
        return KNOWN;
    }
}
