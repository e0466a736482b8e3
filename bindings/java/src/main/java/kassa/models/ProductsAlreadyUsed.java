// Printed by `cargo run -p kassa-bindgen -- java` from the tables in core. Do not edit.
package kassa.models;

import java.util.List;
import kassa.json.OpenEnum;

/** Whether the products were used. */
public final class ProductsAlreadyUsed extends OpenEnum {
    /** {@code NO_THE_PRODUCTS_HAVE_NOT_BEEN_USED_YET}. */
    public static final ProductsAlreadyUsed NO_THE_PRODUCTS_HAVE_NOT_BEEN_USED_YET = new ProductsAlreadyUsed("NO_THE_PRODUCTS_HAVE_NOT_BEEN_USED_YET");

    private static final List<ProductsAlreadyUsed> KNOWN =
            List.of(NO_THE_PRODUCTS_HAVE_NOT_BEEN_USED_YET);

    private ProductsAlreadyUsed(String text) {
        super(text);
    }

    /** The value of this text, known or not. */
    public static ProductsAlreadyUsed of(String text) {
        return OpenEnum.find(KNOWN, text, ProductsAlreadyUsed::new);
    }

    /** The values that this version knows. */
    public static List<ProductsAlreadyUsed> known() {
        return KNOWN;
    }
}
