// Printed by `cargo run -p kassa-bindgen -- java` from the tables in core. Do not edit.
package kassa.models;

import java.util.List;
import kassa.json.OpenEnum;

/** Whether the service was used. */
public final class ServiceAlreadyUsed extends OpenEnum {
    /** {@code YES_THE_SERVICE_HAS_BEEN_USED}. */
    public static final ServiceAlreadyUsed YES_THE_SERVICE_HAS_BEEN_USED = new ServiceAlreadyUsed("YES_THE_SERVICE_HAS_BEEN_USED");

    private static final List<ServiceAlreadyUsed> KNOWN =
            List.of(YES_THE_SERVICE_HAS_BEEN_USED);

    private ServiceAlreadyUsed(String text) {
        super(text);
    }

    /** The value of this text, known or not. */
    public static ServiceAlreadyUsed of(String text) {
        return OpenEnum.find(KNOWN, text, ServiceAlreadyUsed::new);
    }

    /** The values that this version knows. */
    public static List<ServiceAlreadyUsed> known() {
        return KNOWN;
    }
}
