// Printed by `cargo run -p kassa-bindgen -- java` from the tables in core. Do not edit.
package kassa.models;

import java.util.List;
import kassa.json.OpenEnum;

/** Where the payment method stands in the list. */
public final class PresentationInstruction extends OpenEnum {
    /** {@code SHOW_KLARNA}. */
    public static final PresentationInstruction SHOW_KLARNA = new PresentationInstruction("SHOW_KLARNA");

    /** {@code PRESELECT_KLARNA}. */
    public static final PresentationInstruction PRESELECT_KLARNA = new PresentationInstruction("PRESELECT_KLARNA");

    /** {@code SHOW_ONLY_KLARNA}. */
    public static final PresentationInstruction SHOW_ONLY_KLARNA = new PresentationInstruction("SHOW_ONLY_KLARNA");

    /** {@code HIDE_KLARNA}. */
    public static final PresentationInstruction HIDE_KLARNA = new PresentationInstruction("HIDE_KLARNA");

    private static final List<PresentationInstruction> KNOWN =
            List.of(SHOW_KLARNA, PRESELECT_KLARNA, SHOW_ONLY_KLARNA, HIDE_KLARNA);

    private PresentationInstruction(String text) {
        super(text);
    }

    /** The value of this text, known or not. */
    public static PresentationInstruction of(String text) {
        return OpenEnum.find(KNOWN, text, PresentationInstruction::new);
    }

    /** The values that this version knows. */
    public static List<PresentationInstruction> known() {
        return KNOWN;
    }
}
