// Printed by `cargo run -p kassa-bindgen -- java` from the tables in core. Do not edit.
package kassa.models;

import java.util.List;
import kassa.json.OpenEnum;

/** On which side of the text the picture stands. */
public final class ImageAlignment extends OpenEnum {
    /** {@code LEFT}. */
    public static final ImageAlignment LEFT = new ImageAlignment("LEFT");

    /** {@code RIGHT}. */
    public static final ImageAlignment RIGHT = new ImageAlignment("RIGHT");

    private static final List<ImageAlignment> KNOWN =
            List.of(LEFT, RIGHT);

    private ImageAlignment(String text) {
        super(text);
    }

    /** The value of this text, known or not. */
    public static ImageAlignment of(String text) {
        return OpenEnum.find(KNOWN, text, ImageAlignment::new);
    }

    /** The values that this version knows. */
    public static List<ImageAlignment> known() {
        return KNOWN;
    }
}
