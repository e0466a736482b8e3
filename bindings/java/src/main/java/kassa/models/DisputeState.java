// Printed by `cargo run -p kassa-bindgen -- java` from the tables in core. Do not edit.
package kassa.models;

import java.util.List;
import kassa.json.OpenEnum;

/** State of a dispute. PRE_ARBITRATION and CLOSED occur in both frameworks and mean different things. */
public final class DisputeState extends OpenEnum {
    /** {@code INITIATED}. */
    public static final DisputeState INITIATED = new DisputeState("INITIATED");

    /** {@code REPRESENTMENT}. */
    public static final DisputeState REPRESENTMENT = new DisputeState("REPRESENTMENT");

    /** {@code PRE_ARBITRATION}. */
    public static final DisputeState PRE_ARBITRATION = new DisputeState("PRE_ARBITRATION");

    /** {@code ARBITRATION}. */
    public static final DisputeState ARBITRATION = new DisputeState("ARBITRATION");

    /** {@code CLOSED}. */
    public static final DisputeState CLOSED = new DisputeState("CLOSED");

    /** {@code ARBITRATION_PENDING}. */
    public static final DisputeState ARBITRATION_PENDING = new DisputeState("ARBITRATION_PENDING");

    /** {@code MERCHANT_EVIDENCE_PENDING}. */
    public static final DisputeState MERCHANT_EVIDENCE_PENDING = new DisputeState("MERCHANT_EVIDENCE_PENDING");

    /** {@code ARBITRATION_APPEAL_WINDOW_OPEN}. */
    public static final DisputeState ARBITRATION_APPEAL_WINDOW_OPEN = new DisputeState("ARBITRATION_APPEAL_WINDOW_OPEN");

    private static final List<DisputeState> KNOWN =
            List.of(INITIATED, REPRESENTMENT, PRE_ARBITRATION, ARBITRATION, CLOSED, ARBITRATION_PENDING, MERCHANT_EVIDENCE_PENDING, ARBITRATION_APPEAL_WINDOW_OPEN);

    private DisputeState(String text) {
        super(text);
    }

    /** The value of this text, known or not. */
    public static DisputeState of(String text) {
        return OpenEnum.find(KNOWN, text, DisputeState::new);
    }

    /** The values that this version knows. */
    public static List<DisputeState> known() {
        return KNOWN;
    }
}
