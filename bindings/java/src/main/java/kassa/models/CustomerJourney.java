// Printed by `cargo run -p kassa-bindgen -- java` from the tables in core. Do not edit.
package kassa.models;

import java.util.List;
import kassa.json.OpenEnum;

/** What the customer is supposed to have done before. */
public final class CustomerJourney extends OpenEnum {
    /** {@code KLARNA_EXPRESS_CHECKOUT}. */
    public static final CustomerJourney KLARNA_EXPRESS_CHECKOUT = new CustomerJourney("KLARNA_EXPRESS_CHECKOUT");

    /** {@code SIGN_IN_WITH_KLARNA}. */
    public static final CustomerJourney SIGN_IN_WITH_KLARNA = new CustomerJourney("SIGN_IN_WITH_KLARNA");

    /** {@code KLARNA_PRE_QUALIFICATION}. */
    public static final CustomerJourney KLARNA_PRE_QUALIFICATION = new CustomerJourney("KLARNA_PRE_QUALIFICATION");

    /** {@code KLARNA_ACCOUNT_LINKING}. */
    public static final CustomerJourney KLARNA_ACCOUNT_LINKING = new CustomerJourney("KLARNA_ACCOUNT_LINKING");

    private static final List<CustomerJourney> KNOWN =
            List.of(KLARNA_EXPRESS_CHECKOUT, SIGN_IN_WITH_KLARNA, KLARNA_PRE_QUALIFICATION, KLARNA_ACCOUNT_LINKING);

    private CustomerJourney(String text) {
        super(text);
    }

    /** The value of this text, known or not. */
    public static CustomerJourney of(String text) {
        return OpenEnum.find(KNOWN, text, CustomerJourney::new);
    }

    /** The values that this version knows. */
    public static List<CustomerJourney> known() {
        return KNOWN;
    }
}
