package kassa.json;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** A text out of a list that Klarna may extend at any time. One that this version does not know is kept as it is. */
public abstract class OpenEnum {
    private final String text;

    /** For the types of {@code kassa.models}. */
    protected OpenEnum(String text) {
        this.text = Objects.requireNonNull(text);
    }

    /** The known value of this text, or a new one. */
    protected static <E extends OpenEnum> E find(List<E> known, String text, Function<String, E> make) {
        for (E each : known) {
            if (each.text().equals(text)) {
                return each;
            }
        }
        return make.apply(text);
    }

    /** The text, as Klarna has it. */
    public final String text() {
        return text;
    }

    @Override
    public final boolean equals(Object that) {
        return that != null && that.getClass() == getClass() && ((OpenEnum) that).text.equals(text);
    }

    @Override
    public final int hashCode() {
        return text.hashCode();
    }

    /** The text. */
    @Override
    public final String toString() {
        return text;
    }
}
