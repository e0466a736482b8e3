// Printed by `cargo run -p kassa-bindgen -- java` from the tables in core. Do not edit.
package kassa.models;

import java.util.List;
import kassa.json.OpenEnum;

/** What an account can do. */
public final class PartnerAccountState extends OpenEnum {
    /** {@code PARTIALLY_OPERATIONAL}. */
    public static final PartnerAccountState PARTIALLY_OPERATIONAL = new PartnerAccountState("PARTIALLY_OPERATIONAL");

    /** {@code OPERATIONAL}. */
    public static final PartnerAccountState OPERATIONAL = new PartnerAccountState("OPERATIONAL");

    /** {@code DISABLED}. */
    public static final PartnerAccountState DISABLED = new PartnerAccountState("DISABLED");

    private static final List<PartnerAccountState> KNOWN =
            List.of(PARTIALLY_OPERATIONAL, OPERATIONAL, DISABLED);

    private PartnerAccountState(String text) {
        super(text);
    }

    /** The value of this text, known or not. */
    public static PartnerAccountState of(String text) {
        return OpenEnum.find(KNOWN, text, PartnerAccountState::new);
    }

    /** The values that this version knows. */
    public static List<PartnerAccountState> known() {
        return KNOWN;
    }
}
