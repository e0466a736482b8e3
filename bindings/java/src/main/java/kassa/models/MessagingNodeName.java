// Printed by `cargo run -p kassa-bindgen -- java` from the tables in core. Do not edit.
package kassa.models;

import java.util.List;
import kassa.json.OpenEnum;

/** Part that a node plays. */
public final class MessagingNodeName extends OpenEnum {
    /** {@code TEXT_MAIN}. */
    public static final MessagingNodeName TEXT_MAIN = new MessagingNodeName("TEXT_MAIN");

    /** {@code ACTION_LEARN_MORE}. */
    public static final MessagingNodeName ACTION_LEARN_MORE = new MessagingNodeName("ACTION_LEARN_MORE");

    /** {@code KLARNA_LOGO}. */
    public static final MessagingNodeName KLARNA_LOGO = new MessagingNodeName("KLARNA_LOGO");

    /** {@code KLARNA_BADGE}. */
    public static final MessagingNodeName KLARNA_BADGE = new MessagingNodeName("KLARNA_BADGE");

    /** {@code ACTION_OPEN_BUYERS_PROTECTION_LINK}. */
    public static final MessagingNodeName ACTION_OPEN_BUYERS_PROTECTION_LINK = new MessagingNodeName("ACTION_OPEN_BUYERS_PROTECTION_LINK");

    private static final List<MessagingNodeName> KNOWN =
            List.of(TEXT_MAIN, ACTION_LEARN_MORE, KLARNA_LOGO, KLARNA_BADGE, ACTION_OPEN_BUYERS_PROTECTION_LINK);

    private MessagingNodeName(String text) {
        super(text);
    }

    /** The value of this text, known or not. */
    public static MessagingNodeName of(String text) {
        return OpenEnum.find(KNOWN, text, MessagingNodeName::new);
    }

    /** The values that this version knows. */
    public static List<MessagingNodeName> known() {
        return KNOWN;
    }
}
