// Printed by `cargo run -p kassa-bindgen -- java` from the tables in core. Do not edit.
package kassa.models;

import java.util.List;
import kassa.json.OpenEnum;

/** What a part of a text is. */
public final class PresentationTextPartType extends OpenEnum {
    /** {@code TEXT}. */
    public static final PresentationTextPartType TEXT = new PresentationTextPartType("TEXT");

    /** {@code LINK}. */
    public static final PresentationTextPartType LINK = new PresentationTextPartType("LINK");

    private static final List<PresentationTextPartType> KNOWN =
            List.of(TEXT, LINK);

    private PresentationTextPartType(String text) {
        super(text);
    }

    /** The value of this text, known or not. */
    public static PresentationTextPartType of(String text) {
        return OpenEnum.find(KNOWN, text, PresentationTextPartType::new);
    }

    /** The values that this version knows. */
    public static List<PresentationTextPartType> known() {
        return KNOWN;
    }
}
