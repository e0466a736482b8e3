// Printed by `cargo run -p kassa-bindgen -- java` from the tables in core. Do not edit.
package kassa.models;

import java.util.List;
import kassa.json.OpenEnum;

/** How a part of a text looks. */
public final class PresentationTextStyle extends OpenEnum {
    /** {@code BOLD}. */
    public static final PresentationTextStyle BOLD = new PresentationTextStyle("BOLD");

    /** {@code ITALIC}. */
    public static final PresentationTextStyle ITALIC = new PresentationTextStyle("ITALIC");

    /** {@code UNDERLINE}. */
    public static final PresentationTextStyle UNDERLINE = new PresentationTextStyle("UNDERLINE");

    private static final List<PresentationTextStyle> KNOWN =
            List.of(BOLD, ITALIC, UNDERLINE);

    private PresentationTextStyle(String text) {
        super(text);
    }

    /** The value of this text, known or not. */
    public static PresentationTextStyle of(String text) {
        return OpenEnum.find(KNOWN, text, PresentationTextStyle::new);
    }

    /** The values that this version knows. */
    public static List<PresentationTextStyle> known() {
        return KNOWN;
    }
}
