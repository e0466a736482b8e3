// Printed by `cargo run -p kassa-bindgen -- java` from the tables in core. Do not edit.
package kassa.models;

import java.util.List;
import kassa.json.OpenEnum;

/** How the account is written. A value for plain numbers exists, but is not known. */
public final class BankAccountType extends OpenEnum {
    /** {@code IBAN}. */
    public static final BankAccountType IBAN = new BankAccountType("IBAN");

    private static final List<BankAccountType> KNOWN =
            List.of(IBAN);

    private BankAccountType(String text) {
        super(text);
    }

    /** The value of this text, known or not. */
    public static BankAccountType of(String text) {
        return OpenEnum.find(KNOWN, text, BankAccountType::new);
    }

    /** The values that this version knows. */
    public static List<BankAccountType> known() {
        return KNOWN;
    }
}
