// Printed by `cargo run -p kassa-bindgen -- java` from the tables in core. Do not edit.
package kassa.models;

import java.util.List;
import kassa.json.OpenEnum;

/** Platform of an app. */
public final class AppPlatform extends OpenEnum {
    /** {@code IOS}. */
    public static final AppPlatform IOS = new AppPlatform("IOS");

    private static final List<AppPlatform> KNOWN =
            List.of(IOS);

    private AppPlatform(String text) {
        super(text);
    }

    /** The value of this text, known or not. */
    public static AppPlatform of(String text) {
        return OpenEnum.find(KNOWN, text, AppPlatform::new);
    }

    /** The values that this version knows. */
    public static List<AppPlatform> known() {
        return KNOWN;
    }
}
