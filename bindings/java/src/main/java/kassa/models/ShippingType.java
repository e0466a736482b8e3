// Printed by `cargo run -p kassa-bindgen -- java` from the tables in core. Do not edit.
package kassa.models;

import java.util.List;
import kassa.json.OpenEnum;

/** How goods reach the customer. */
public final class ShippingType extends OpenEnum {
    /** {@code DIGITAL_DOWNLOAD}. */
    public static final ShippingType DIGITAL_DOWNLOAD = new ShippingType("DIGITAL_DOWNLOAD");

    /** {@code DIGITAL_EMAIL}. */
    public static final ShippingType DIGITAL_EMAIL = new ShippingType("DIGITAL_EMAIL");

    /** {@code DIGITAL_OTHER}. */
    public static final ShippingType DIGITAL_OTHER = new ShippingType("DIGITAL_OTHER");

    /** {@code PHYSICAL_OTHER}. */
    public static final ShippingType PHYSICAL_OTHER = new ShippingType("PHYSICAL_OTHER");

    /** {@code PICKUP_BOX}. */
    public static final ShippingType PICKUP_BOX = new ShippingType("PICKUP_BOX");

    /** {@code PICKUP_POINT}. */
    public static final ShippingType PICKUP_POINT = new ShippingType("PICKUP_POINT");

    /** {@code PICKUP_STORE}. */
    public static final ShippingType PICKUP_STORE = new ShippingType("PICKUP_STORE");

    /** {@code PICKUP_WAREHOUSE}. */
    public static final ShippingType PICKUP_WAREHOUSE = new ShippingType("PICKUP_WAREHOUSE");

    /** {@code TO_CURB}. */
    public static final ShippingType TO_CURB = new ShippingType("TO_CURB");

    /** {@code TO_DOOR}. */
    public static final ShippingType TO_DOOR = new ShippingType("TO_DOOR");

    /** {@code TO_MAILBOX}. */
    public static final ShippingType TO_MAILBOX = new ShippingType("TO_MAILBOX");

    private static final List<ShippingType> KNOWN =
            List.of(DIGITAL_DOWNLOAD, DIGITAL_EMAIL, DIGITAL_OTHER, PHYSICAL_OTHER, PICKUP_BOX, PICKUP_POINT, PICKUP_STORE, PICKUP_WAREHOUSE, TO_CURB, TO_DOOR, TO_MAILBOX);

    private ShippingType(String text) {
        super(text);
    }

    /** The value of this text, known or not. */
    public static ShippingType of(String text) {
        return OpenEnum.find(KNOWN, text, ShippingType::new);
    }

    /** The values that this version knows. */
    public static List<ShippingType> known() {
        return KNOWN;
    }
}
