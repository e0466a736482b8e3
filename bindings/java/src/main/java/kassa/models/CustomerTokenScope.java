// Printed by `cargo run -p kassa-bindgen -- java` from the tables in core. Do not edit.
package kassa.models;

import java.util.List;
import kassa.json.OpenEnum;

/** What a customer token may be used for. A charge that does not fit is refused. */
public final class CustomerTokenScope extends OpenEnum {
    /** {@code payment:customer_present}. */
    public static final CustomerTokenScope PAYMENT_CUSTOMER_PRESENT = new CustomerTokenScope("payment:customer_present");

    /** {@code payment:customer_not_present}. */
    public static final CustomerTokenScope PAYMENT_CUSTOMER_NOT_PRESENT = new CustomerTokenScope("payment:customer_not_present");

    /** {@code customer:login}. */
    public static final CustomerTokenScope CUSTOMER_LOGIN = new CustomerTokenScope("customer:login");

    /** {@code profile:name}. */
    public static final CustomerTokenScope PROFILE_NAME = new CustomerTokenScope("profile:name");

    /** {@code profile:verified:name}. */
    public static final CustomerTokenScope PROFILE_VERIFIED_NAME = new CustomerTokenScope("profile:verified:name");

    /** {@code profile:email}. */
    public static final CustomerTokenScope PROFILE_EMAIL = new CustomerTokenScope("profile:email");

    /** {@code profile:phone}. */
    public static final CustomerTokenScope PROFILE_PHONE = new CustomerTokenScope("profile:phone");

    /** {@code profile:locale}. */
    public static final CustomerTokenScope PROFILE_LOCALE = new CustomerTokenScope("profile:locale");

    /** {@code profile:billing_address}. */
    public static final CustomerTokenScope PROFILE_BILLING_ADDRESS = new CustomerTokenScope("profile:billing_address");

    /** {@code profile:country}. */
    public static final CustomerTokenScope PROFILE_COUNTRY = new CustomerTokenScope("profile:country");

    /** {@code profile:date_of_birth}. */
    public static final CustomerTokenScope PROFILE_DATE_OF_BIRTH = new CustomerTokenScope("profile:date_of_birth");

    /** {@code profile:verified:date_of_birth}. */
    public static final CustomerTokenScope PROFILE_VERIFIED_DATE_OF_BIRTH = new CustomerTokenScope("profile:verified:date_of_birth");

    /** {@code profile:national_identification}. */
    public static final CustomerTokenScope PROFILE_NATIONAL_IDENTIFICATION = new CustomerTokenScope("profile:national_identification");

    /** {@code profile:customer_id}. */
    public static final CustomerTokenScope PROFILE_CUSTOMER_ID = new CustomerTokenScope("profile:customer_id");

    private static final List<CustomerTokenScope> KNOWN =
            List.of(PAYMENT_CUSTOMER_PRESENT, PAYMENT_CUSTOMER_NOT_PRESENT, CUSTOMER_LOGIN, PROFILE_NAME, PROFILE_VERIFIED_NAME, PROFILE_EMAIL, PROFILE_PHONE, PROFILE_LOCALE, PROFILE_BILLING_ADDRESS, PROFILE_COUNTRY, PROFILE_DATE_OF_BIRTH, PROFILE_VERIFIED_DATE_OF_BIRTH, PROFILE_NATIONAL_IDENTIFICATION, PROFILE_CUSTOMER_ID);

    private CustomerTokenScope(String text) {
        super(text);
    }

    /** The value of this text, known or not. */
    public static CustomerTokenScope of(String text) {
        return OpenEnum.find(KNOWN, text, CustomerTokenScope::new);
    }

    /** The values that this version knows. */
    public static List<CustomerTokenScope> known() {
        return KNOWN;
    }
}
