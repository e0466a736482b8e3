// Printed by `cargo run -p kassa-bindgen -- java` from the tables in core. Do not edit.
package kassa.models;

import java.util.List;
import kassa.json.OpenEnum;

/** A part of the customer's profile. */
public final class ProfileScope extends OpenEnum {
    /** {@code profile:name}. */
    public static final ProfileScope PROFILE_NAME = new ProfileScope("profile:name");

    /** {@code profile:email}. */
    public static final ProfileScope PROFILE_EMAIL = new ProfileScope("profile:email");

    /** {@code profile:phone}. */
    public static final ProfileScope PROFILE_PHONE = new ProfileScope("profile:phone");

    /** {@code profile:locale}. */
    public static final ProfileScope PROFILE_LOCALE = new ProfileScope("profile:locale");

    /** {@code profile:billing_address}. */
    public static final ProfileScope PROFILE_BILLING_ADDRESS = new ProfileScope("profile:billing_address");

    /** {@code profile:country}. */
    public static final ProfileScope PROFILE_COUNTRY = new ProfileScope("profile:country");

    /** {@code profile:national_identification}. */
    public static final ProfileScope PROFILE_NATIONAL_IDENTIFICATION = new ProfileScope("profile:national_identification");

    /** {@code profile:date_of_birth}. */
    public static final ProfileScope PROFILE_DATE_OF_BIRTH = new ProfileScope("profile:date_of_birth");

    private static final List<ProfileScope> KNOWN =
            List.of(PROFILE_NAME, PROFILE_EMAIL, PROFILE_PHONE, PROFILE_LOCALE, PROFILE_BILLING_ADDRESS, PROFILE_COUNTRY, PROFILE_NATIONAL_IDENTIFICATION, PROFILE_DATE_OF_BIRTH);

    private ProfileScope(String text) {
        super(text);
    }

    /** The value of this text, known or not. */
    public static ProfileScope of(String text) {
        return OpenEnum.find(KNOWN, text, ProfileScope::new);
    }

    /** The values that this version knows. */
    public static List<ProfileScope> known() {
        return KNOWN;
    }
}
