// Printed by `cargo run -p kassa-bindgen -- java` from the tables in core. Do not edit.
package kassa.models;

import java.util.List;
import kassa.json.OpenEnum;

/** A property of the shipping. */
public final class ShippingTypeAttribute extends OpenEnum {
    /** {@code CONTACTLESS_DELIVERY}. */
    public static final ShippingTypeAttribute CONTACTLESS_DELIVERY = new ShippingTypeAttribute("CONTACTLESS_DELIVERY");

    /** {@code EXPRESS}. */
    public static final ShippingTypeAttribute EXPRESS = new ShippingTypeAttribute("EXPRESS");

    /** {@code IDENTIFICATION_REQUIRED}. */
    public static final ShippingTypeAttribute IDENTIFICATION_REQUIRED = new ShippingTypeAttribute("IDENTIFICATION_REQUIRED");

    /** {@code LEAVE_AT_CURB}. */
    public static final ShippingTypeAttribute LEAVE_AT_CURB = new ShippingTypeAttribute("LEAVE_AT_CURB");

    /** {@code LEAVE_AT_DOOR}. */
    public static final ShippingTypeAttribute LEAVE_AT_DOOR = new ShippingTypeAttribute("LEAVE_AT_DOOR");

    /** {@code LEAVE_WITH_NEIGHBOUR}. */
    public static final ShippingTypeAttribute LEAVE_WITH_NEIGHBOUR = new ShippingTypeAttribute("LEAVE_WITH_NEIGHBOUR");

    /** {@code SIGNATURE_REQUIRED}. */
    public static final ShippingTypeAttribute SIGNATURE_REQUIRED = new ShippingTypeAttribute("SIGNATURE_REQUIRED");

    /** {@code TRACKED}. */
    public static final ShippingTypeAttribute TRACKED = new ShippingTypeAttribute("TRACKED");

    /** {@code UNTRACKED}. */
    public static final ShippingTypeAttribute UNTRACKED = new ShippingTypeAttribute("UNTRACKED");

    private static final List<ShippingTypeAttribute> KNOWN =
            List.of(CONTACTLESS_DELIVERY, EXPRESS, IDENTIFICATION_REQUIRED, LEAVE_AT_CURB, LEAVE_AT_DOOR, LEAVE_WITH_NEIGHBOUR, SIGNATURE_REQUIRED, TRACKED, UNTRACKED);

    private ShippingTypeAttribute(String text) {
        super(text);
    }

    /** The value of this text, known or not. */
    public static ShippingTypeAttribute of(String text) {
        return OpenEnum.find(KNOWN, text, ShippingTypeAttribute::new);
    }

    /** The values that this version knows. */
    public static List<ShippingTypeAttribute> known() {
        return KNOWN;
    }
}
