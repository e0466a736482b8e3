// Printed by `cargo run -p kassa-bindgen -- java` from the tables in core. Do not edit.
package kassa.models;

import java.util.List;
import kassa.json.OpenEnum;

/** Part that a person plays. */
public final class StakeholderRole extends OpenEnum {
    /** {@code OWNER}. */
    public static final StakeholderRole OWNER = new StakeholderRole("OWNER");

    /** {@code DIRECTOR}. */
    public static final StakeholderRole DIRECTOR = new StakeholderRole("DIRECTOR");

    private static final List<StakeholderRole> KNOWN =
            List.of(OWNER, DIRECTOR);

    private StakeholderRole(String text) {
        super(text);
    }

    /** The value of this text, known or not. */
    public static StakeholderRole of(String text) {
        return OpenEnum.find(KNOWN, text, StakeholderRole::new);
    }

    /** The values that this version knows. */
    public static List<StakeholderRole> known() {
        return KNOWN;
    }
}
