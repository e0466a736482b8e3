// Printed by `cargo run -p kassa-bindgen -- java` from the tables in core. Do not edit.
package kassa.models;

import java.util.List;
import kassa.json.OpenEnum;

/** Kind of a product. */
public final class ProductType extends OpenEnum {
    /** {@code PAYMENT}. */
    public static final ProductType PAYMENT = new ProductType("PAYMENT");

    private static final List<ProductType> KNOWN =
            List.of(PAYMENT);

    private ProductType(String text) {
        super(text);
    }

    /** The value of this text, known or not. */
    public static ProductType of(String text) {
        return OpenEnum.find(KNOWN, text, ProductType::new);
    }

    /** The values that this version knows. */
    public static List<ProductType> known() {
        return KNOWN;
    }
}
