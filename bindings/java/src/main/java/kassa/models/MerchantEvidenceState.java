// Printed by `cargo run -p kassa-bindgen -- java` from the tables in core. Do not edit.
package kassa.models;

import java.util.List;
import kassa.json.OpenEnum;

/** State of a request. */
public final class MerchantEvidenceState extends OpenEnum {
    /** {@code EVIDENCE_REQUESTED}. */
    public static final MerchantEvidenceState EVIDENCE_REQUESTED = new MerchantEvidenceState("EVIDENCE_REQUESTED");

    private static final List<MerchantEvidenceState> KNOWN =
            List.of(EVIDENCE_REQUESTED);

    private MerchantEvidenceState(String text) {
        super(text);
    }

    /** The value of this text, known or not. */
    public static MerchantEvidenceState of(String text) {
        return OpenEnum.find(KNOWN, text, MerchantEvidenceState::new);
    }

    /** The values that this version knows. */
    public static List<MerchantEvidenceState> known() {
        return KNOWN;
    }
}
