// Printed by `cargo run -p kassa-bindgen -- java` from the tables in core. Do not edit.
package kassa.models;

import java.util.List;
import kassa.json.OpenEnum;

/** State of the round of evidence. */
public final class RepresentmentState extends OpenEnum {
    /** {@code EVIDENCE_REQUESTED}. */
    public static final RepresentmentState EVIDENCE_REQUESTED = new RepresentmentState("EVIDENCE_REQUESTED");

    /** {@code EVIDENCE_RECEIVED}. */
    public static final RepresentmentState EVIDENCE_RECEIVED = new RepresentmentState("EVIDENCE_RECEIVED");

    /** {@code EVIDENCE_REQUEST_EXPIRED}. */
    public static final RepresentmentState EVIDENCE_REQUEST_EXPIRED = new RepresentmentState("EVIDENCE_REQUEST_EXPIRED");

    /** {@code EVIDENCE_WAIVED}. */
    public static final RepresentmentState EVIDENCE_WAIVED = new RepresentmentState("EVIDENCE_WAIVED");

    /** {@code REPRESENTMENT_AUTOMATICALLY_REJECTED}. */
    public static final RepresentmentState REPRESENTMENT_AUTOMATICALLY_REJECTED = new RepresentmentState("REPRESENTMENT_AUTOMATICALLY_REJECTED");

    private static final List<RepresentmentState> KNOWN =
            List.of(EVIDENCE_REQUESTED, EVIDENCE_RECEIVED, EVIDENCE_REQUEST_EXPIRED, EVIDENCE_WAIVED, REPRESENTMENT_AUTOMATICALLY_REJECTED);

    private RepresentmentState(String text) {
        super(text);
    }

    /** The value of this text, known or not. */
    public static RepresentmentState of(String text) {
        return OpenEnum.find(KNOWN, text, RepresentmentState::new);
    }

    /** The values that this version knows. */
    public static List<RepresentmentState> known() {
        return KNOWN;
    }
}
