// Printed by `cargo run -p kassa-bindgen -- java` from the tables in core. Do not edit.
package kassa.models;

import java.util.List;
import kassa.json.OpenEnum;

/** Unit of a repeated period. */
public final class Interval extends OpenEnum {
    /** {@code DAY}. */
    public static final Interval DAY = new Interval("DAY");

    /** {@code WEEK}. */
    public static final Interval WEEK = new Interval("WEEK");

    /** {@code MONTH}. */
    public static final Interval MONTH = new Interval("MONTH");

    /** {@code YEAR}. */
    public static final Interval YEAR = new Interval("YEAR");

    private static final List<Interval> KNOWN =
            List.of(DAY, WEEK, MONTH, YEAR);

    private Interval(String text) {
        super(text);
    }

    /** The value of this text, known or not. */
    public static Interval of(String text) {
        return OpenEnum.find(KNOWN, text, Interval::new);
    }

    /** The values that this version knows. */
    public static List<Interval> known() {
        return KNOWN;
    }
}
