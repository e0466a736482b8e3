// Printed by `cargo run -p kassa-bindgen -- java` from the tables in core. Do not edit.
package kassa.models;

import java.util.List;
import kassa.json.OpenEnum;

/** Means of travel. */
public final class TravelType extends OpenEnum {
    /** {@code AIR}. */
    public static final TravelType AIR = new TravelType("AIR");

    /** {@code BUS}. */
    public static final TravelType BUS = new TravelType("BUS");

    /** {@code TRAIN}. */
    public static final TravelType TRAIN = new TravelType("TRAIN");

    private static final List<TravelType> KNOWN =
            List.of(AIR, BUS, TRAIN);

    private TravelType(String text) {
        super(text);
    }

    /** The value of this text, known or not. */
    public static TravelType of(String text) {
        return OpenEnum.find(KNOWN, text, TravelType::new);
    }

    /** The values that this version knows. */
    public static List<TravelType> known() {
        return KNOWN;
    }
}
