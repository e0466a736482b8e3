// Printed by `cargo run -p kassa-bindgen -- java` from the tables in core. Do not edit.
package kassa.models;

import java.util.List;
import kassa.json.OpenEnum;

/** The state an account has entered. */
public final class PartnerAccountEventState extends OpenEnum {
    /** {@code OPERATIONAL}. */
    public static final PartnerAccountEventState OPERATIONAL = new PartnerAccountEventState("OPERATIONAL");

    private static final List<PartnerAccountEventState> KNOWN =
            List.of(OPERATIONAL);

    private PartnerAccountEventState(String text) {
        super(text);
    }

    /** The value of this text, known or not. */
    public static PartnerAccountEventState of(String text) {
        return OpenEnum.find(KNOWN, text, PartnerAccountEventState::new);
    }

    /** The values that this version knows. */
    public static List<PartnerAccountEventState> known() {
        return KNOWN;
    }
}
