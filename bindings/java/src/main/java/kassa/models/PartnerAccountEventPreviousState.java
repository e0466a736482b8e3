// Printed by `cargo run -p kassa-bindgen -- java` from the tables in core. Do not edit.
package kassa.models;

import java.util.List;
import kassa.json.OpenEnum;

/** The state it has left. */
public final class PartnerAccountEventPreviousState extends OpenEnum {
    /** {@code PARTIALLY_OPERATIONAL}. */
    public static final PartnerAccountEventPreviousState PARTIALLY_OPERATIONAL = new PartnerAccountEventPreviousState("PARTIALLY_OPERATIONAL");

    private static final List<PartnerAccountEventPreviousState> KNOWN =
            List.of(PARTIALLY_OPERATIONAL);

    private PartnerAccountEventPreviousState(String text) {
        super(text);
    }

    /** The value of this text, known or not. */
    public static PartnerAccountEventPreviousState of(String text) {
        return OpenEnum.find(KNOWN, text, PartnerAccountEventPreviousState::new);
    }

    /** The values that this version knows. */
    public static List<PartnerAccountEventPreviousState> known() {
        return KNOWN;
    }
}
