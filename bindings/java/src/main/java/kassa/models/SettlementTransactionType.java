// Printed by `cargo run -p kassa-bindgen -- java` from the tables in core. Do not edit.
package kassa.models;

import java.util.List;
import kassa.json.OpenEnum;

/** Kind of a line. Most kinds are not published. */
public final class SettlementTransactionType extends OpenEnum {
    /** {@code CHARGEBACK_REVERSAL}. */
    public static final SettlementTransactionType CHARGEBACK_REVERSAL = new SettlementTransactionType("CHARGEBACK_REVERSAL");

    /** {@code APPEAL_FEE}. */
    public static final SettlementTransactionType APPEAL_FEE = new SettlementTransactionType("APPEAL_FEE");

    private static final List<SettlementTransactionType> KNOWN =
            List.of(CHARGEBACK_REVERSAL, APPEAL_FEE);

    private SettlementTransactionType(String text) {
        super(text);
    }

    /** The value of this text, known or not. */
    public static SettlementTransactionType of(String text) {
        return OpenEnum.find(KNOWN, text, SettlementTransactionType::new);
    }

    /** The values that this version knows. */
    public static List<SettlementTransactionType> known() {
        return KNOWN;
    }
}
