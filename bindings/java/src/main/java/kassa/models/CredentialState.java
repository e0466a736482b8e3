// Printed by `cargo run -p kassa-bindgen -- java` from the tables in core. Do not edit.
package kassa.models;

import java.util.List;
import kassa.json.OpenEnum;

/** Whether a credential works. Two months without use disable it, ten months later it is gone; the words are
 * assumed. */
public final class CredentialState extends OpenEnum {
    /** {@code ENABLED}. */
    public static final CredentialState ENABLED = new CredentialState("ENABLED");

    /** {@code DISABLED}. */
    public static final CredentialState DISABLED = new CredentialState("DISABLED");

    private static final List<CredentialState> KNOWN =
            List.of(ENABLED, DISABLED);

    private CredentialState(String text) {
        super(text);
    }

    /** The value of this text, known or not. */
    public static CredentialState of(String text) {
        return OpenEnum.find(KNOWN, text, CredentialState::new);
    }

    /** The values that this version knows. */
    public static List<CredentialState> known() {
        return KNOWN;
    }
}
