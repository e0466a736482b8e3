// Printed by `cargo run -p kassa-bindgen -- java` from the tables in core. Do not edit.
package kassa.models;

import java.util.List;
import kassa.json.OpenEnum;

/** What a node is. */
public final class MessagingNodeType extends OpenEnum {
    /** {@code TEXT}. */
    public static final MessagingNodeType TEXT = new MessagingNodeType("TEXT");

    /** {@code ACTION}. */
    public static final MessagingNodeType ACTION = new MessagingNodeType("ACTION");

    /** {@code IMAGE}. */
    public static final MessagingNodeType IMAGE = new MessagingNodeType("IMAGE");

    private static final List<MessagingNodeType> KNOWN =
            List.of(TEXT, ACTION, IMAGE);

    private MessagingNodeType(String text) {
        super(text);
    }

    /** The value of this text, known or not. */
    public static MessagingNodeType of(String text) {
        return OpenEnum.find(KNOWN, text, MessagingNodeType::new);
    }

    /** The values that this version knows. */
    public static List<MessagingNodeType> known() {
        return KNOWN;
    }
}
