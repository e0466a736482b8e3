// Printed by `cargo run -p kassa-bindgen -- java` from the tables in core. Do not edit.
package kassa.models;

import java.util.List;
import kassa.json.OpenEnum;

/** Whether events are delivered. */
public final class WebhookStatus extends OpenEnum {
    /** {@code ENABLED}. */
    public static final WebhookStatus ENABLED = new WebhookStatus("ENABLED");

    /** {@code DISABLED}. */
    public static final WebhookStatus DISABLED = new WebhookStatus("DISABLED");

    private static final List<WebhookStatus> KNOWN =
            List.of(ENABLED, DISABLED);

    private WebhookStatus(String text) {
        super(text);
    }

    /** The value of this text, known or not. */
    public static WebhookStatus of(String text) {
        return OpenEnum.find(KNOWN, text, WebhookStatus::new);
    }

    /** The values that this version knows. */
    public static List<WebhookStatus> known() {
        return KNOWN;
    }
}
