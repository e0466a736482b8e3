// Printed by `cargo run -p kassa-bindgen -- java` from the tables in core. Do not edit.
package kassa.models;

import java.util.List;
import kassa.json.OpenEnum;

/** How the service was delivered. */
public final class ServiceDeliveredBy extends OpenEnum {
    /** {@code EMAIL}. */
    public static final ServiceDeliveredBy EMAIL = new ServiceDeliveredBy("EMAIL");

    private static final List<ServiceDeliveredBy> KNOWN =
            List.of(EMAIL);

    private ServiceDeliveredBy(String text) {
        super(text);
    }

    /** The value of this text, known or not. */
    public static ServiceDeliveredBy of(String text) {
        return OpenEnum.find(KNOWN, text, ServiceDeliveredBy::new);
    }

    /** The values that this version knows. */
    public static List<ServiceDeliveredBy> known() {
        return KNOWN;
    }
}
