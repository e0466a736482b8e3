// Printed by `cargo run -p kassa-bindgen -- java` from the tables in core. Do not edit.
package kassa.models;

import java.util.List;
import kassa.json.OpenEnum;

/** Whether there is a proof of delivery. */
public final class DeliveredWithProof extends OpenEnum {
    /** {@code YES_PURCHASE_DELIVERED_WITH_PROOF_OF_DELIVERY}. */
    public static final DeliveredWithProof YES_PURCHASE_DELIVERED_WITH_PROOF_OF_DELIVERY = new DeliveredWithProof("YES_PURCHASE_DELIVERED_WITH_PROOF_OF_DELIVERY");

    /** {@code NO_PURCHASE_WAS_NOT_DELIVERED_WITH_PROOF_OF_DELIVERY}. */
    public static final DeliveredWithProof NO_PURCHASE_WAS_NOT_DELIVERED_WITH_PROOF_OF_DELIVERY = new DeliveredWithProof("NO_PURCHASE_WAS_NOT_DELIVERED_WITH_PROOF_OF_DELIVERY");

    private static final List<DeliveredWithProof> KNOWN =
            List.of(YES_PURCHASE_DELIVERED_WITH_PROOF_OF_DELIVERY, NO_PURCHASE_WAS_NOT_DELIVERED_WITH_PROOF_OF_DELIVERY);

    private DeliveredWithProof(String text) {
        super(text);
    }

    /** The value of this text, known or not. */
    public static DeliveredWithProof of(String text) {
        return OpenEnum.find(KNOWN, text, DeliveredWithProof::new);
    }

    /** The values that this version knows. */
    public static List<DeliveredWithProof> known() {
        return KNOWN;
    }
}
