// Printed by `cargo run -p kassa-bindgen -- java` from the tables in core. Do not edit.
package kassa.models;

import java.util.List;
import kassa.json.OpenEnum;

/** How it was delivered. */
public final class DeliveryMethod extends OpenEnum {
    /** {@code BUY_ONLINE_PICK_UP_IN_STORE}. */
    public static final DeliveryMethod BUY_ONLINE_PICK_UP_IN_STORE = new DeliveryMethod("BUY_ONLINE_PICK_UP_IN_STORE");

    /** {@code BY_POST_OR_MAIL}. */
    public static final DeliveryMethod BY_POST_OR_MAIL = new DeliveryMethod("BY_POST_OR_MAIL");

    /** {@code DIGITAL_DELIVERY}. */
    public static final DeliveryMethod DIGITAL_DELIVERY = new DeliveryMethod("DIGITAL_DELIVERY");

    /** {@code FOOD_DELIVERY_PERISHABLES_TO_CUSTOMER}. */
    public static final DeliveryMethod FOOD_DELIVERY_PERISHABLES_TO_CUSTOMER = new DeliveryMethod("FOOD_DELIVERY_PERISHABLES_TO_CUSTOMER");

    /** {@code FOOD_DELIVERY_PERISHABLES_TO_PICK_UP_SPOT}. */
    public static final DeliveryMethod FOOD_DELIVERY_PERISHABLES_TO_PICK_UP_SPOT = new DeliveryMethod("FOOD_DELIVERY_PERISHABLES_TO_PICK_UP_SPOT");

    /** {@code INTERNAL_DELIVERY_SERVICE_LOGISTICS_CARRIER}. */
    public static final DeliveryMethod INTERNAL_DELIVERY_SERVICE_LOGISTICS_CARRIER = new DeliveryMethod("INTERNAL_DELIVERY_SERVICE_LOGISTICS_CARRIER");

    private static final List<DeliveryMethod> KNOWN =
            List.of(BUY_ONLINE_PICK_UP_IN_STORE, BY_POST_OR_MAIL, DIGITAL_DELIVERY, FOOD_DELIVERY_PERISHABLES_TO_CUSTOMER, FOOD_DELIVERY_PERISHABLES_TO_PICK_UP_SPOT, INTERNAL_DELIVERY_SERVICE_LOGISTICS_CARRIER);

    private DeliveryMethod(String text) {
        super(text);
    }

    /** The value of this text, known or not. */
    public static DeliveryMethod of(String text) {
        return OpenEnum.find(KNOWN, text, DeliveryMethod::new);
    }

    /** The values that this version knows. */
    public static List<DeliveryMethod> known() {
        return KNOWN;
    }
}
