// Printed by `cargo run -p kassa-bindgen -- java` from the tables in core. Do not edit.
package kassa.models;

import java.util.List;
import kassa.json.OpenEnum;

/** Where a link leads. */
public final class PresentationLinkContext extends OpenEnum {
    /** {@code AUTH}. */
    public static final PresentationLinkContext AUTH = new PresentationLinkContext("AUTH");

    /** {@code INFO}. */
    public static final PresentationLinkContext INFO = new PresentationLinkContext("INFO");

    private static final List<PresentationLinkContext> KNOWN =
            List.of(AUTH, INFO);

    private PresentationLinkContext(String text) {
        super(text);
    }

    /** The value of this text, known or not. */
    public static PresentationLinkContext of(String text) {
        return OpenEnum.find(KNOWN, text, PresentationLinkContext::new);
    }

    /** The values that this version knows. */
    public static List<PresentationLinkContext> known() {
        return KNOWN;
    }
}
