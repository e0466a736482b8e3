// Printed by `cargo run -p kassa-bindgen -- java` from the tables in core. Do not edit.
package kassa.models;

import java.util.List;
import kassa.json.OpenEnum;

/** What was bought. */
public final class DisputedProductType extends OpenEnum {
    /** {@code PHYSICAL_PRODUCTS_FULLY_SHIPPED}. */
    public static final DisputedProductType PHYSICAL_PRODUCTS_FULLY_SHIPPED = new DisputedProductType("PHYSICAL_PRODUCTS_FULLY_SHIPPED");

    /** {@code PHYSICAL_PRODUCTS_PARTIALLY_SHIPPED}. */
    public static final DisputedProductType PHYSICAL_PRODUCTS_PARTIALLY_SHIPPED = new DisputedProductType("PHYSICAL_PRODUCTS_PARTIALLY_SHIPPED");

    /** {@code PHYSICAL_PRODUCTS_NOT_SHIPPED}. */
    public static final DisputedProductType PHYSICAL_PRODUCTS_NOT_SHIPPED = new DisputedProductType("PHYSICAL_PRODUCTS_NOT_SHIPPED");

    /** {@code SERVICES}. */
    public static final DisputedProductType SERVICES = new DisputedProductType("SERVICES");

    /** {@code TICKETS_TRAVEL}. */
    public static final DisputedProductType TICKETS_TRAVEL = new DisputedProductType("TICKETS_TRAVEL");

    private static final List<DisputedProductType> KNOWN =
            List.of(PHYSICAL_PRODUCTS_FULLY_SHIPPED, PHYSICAL_PRODUCTS_PARTIALLY_SHIPPED, PHYSICAL_PRODUCTS_NOT_SHIPPED, SERVICES, TICKETS_TRAVEL);

    private DisputedProductType(String text) {
        super(text);
    }

    /** The value of this text, known or not. */
    public static DisputedProductType of(String text) {
        return OpenEnum.find(KNOWN, text, DisputedProductType::new);
    }

    /** The values that this version knows. */
    public static List<DisputedProductType> known() {
        return KNOWN;
    }
}
