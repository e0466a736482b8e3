// Printed by `cargo run -p kassa-bindgen -- java` from the tables in core. Do not edit.
package kassa.models;

import java.util.List;
import kassa.json.OpenEnum;

/** Departure from the usual course. */
public final class ProcessExceptionType extends OpenEnum {
    /** {@code DISPUTE_WINDOW_EXTENSION}. */
    public static final ProcessExceptionType DISPUTE_WINDOW_EXTENSION = new ProcessExceptionType("DISPUTE_WINDOW_EXTENSION");

    /** {@code IMMEDIATE_DISPUTE_RESOLUTION}. */
    public static final ProcessExceptionType IMMEDIATE_DISPUTE_RESOLUTION = new ProcessExceptionType("IMMEDIATE_DISPUTE_RESOLUTION");

    private static final List<ProcessExceptionType> KNOWN =
            List.of(DISPUTE_WINDOW_EXTENSION, IMMEDIATE_DISPUTE_RESOLUTION);

    private ProcessExceptionType(String text) {
        super(text);
    }

    /** The value of this text, known or not. */
    public static ProcessExceptionType of(String text) {
        return OpenEnum.find(KNOWN, text, ProcessExceptionType::new);
    }

    /** The values that this version knows. */
    public static List<ProcessExceptionType> known() {
        return KNOWN;
    }
}
