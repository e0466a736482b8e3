// Printed by `cargo run -p kassa-bindgen -- java` from the tables in core. Do not edit.
package kassa.models;

import java.util.List;
import kassa.json.OpenEnum;

/** Where the page is. */
public final class SocialMediaProvider extends OpenEnum {
    /** {@code FACEBOOK}. */
    public static final SocialMediaProvider FACEBOOK = new SocialMediaProvider("FACEBOOK");

    /** {@code INSTAGRAM}. */
    public static final SocialMediaProvider INSTAGRAM = new SocialMediaProvider("INSTAGRAM");

    private static final List<SocialMediaProvider> KNOWN =
            List.of(FACEBOOK, INSTAGRAM);

    private SocialMediaProvider(String text) {
        super(text);
    }

    /** The value of this text, known or not. */
    public static SocialMediaProvider of(String text) {
        return OpenEnum.find(KNOWN, text, SocialMediaProvider::new);
    }

    /** The values that this version knows. */
    public static List<SocialMediaProvider> known() {
        return KNOWN;
    }
}
