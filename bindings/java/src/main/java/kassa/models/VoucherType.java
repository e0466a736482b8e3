// Printed by `cargo run -p kassa-bindgen -- java` from the tables in core. Do not edit.
package kassa.models;

import java.util.List;
import kassa.json.OpenEnum;

/** Kind of voucher. */
public final class VoucherType extends OpenEnum {
    /** {@code GIFT_CARD}. */
    public static final VoucherType GIFT_CARD = new VoucherType("GIFT_CARD");

    private static final List<VoucherType> KNOWN =
            List.of(GIFT_CARD);

    private VoucherType(String text) {
        super(text);
    }

    /** The value of this text, known or not. */
    public static VoucherType of(String text) {
        return OpenEnum.find(KNOWN, text, VoucherType::new);
    }

    /** The values that this version knows. */
    public static List<VoucherType> known() {
        return KNOWN;
    }
}
