package kassa.errors;

/**
 * A refusal of what you gave: nothing was changed and nothing was sent for it. A {@link HostException}, {@link InternalException} or
 * {@link JournalException} out of {@code run} or {@code step} says nothing about what was sent before: resume, and look. What happens to a payment is never an error: look at the view.
 *
 * <p>Its text names the member, the rule and the remedy, and holds nothing of what was given.
 */
public class KassaException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int code;
    private final String name;
    private final String advice;
    private final String pointer;

    /** An error for others to throw, such as stores. */
    public KassaException(String message, int code, String name, String advice, String pointer) {
        super(pointer == null ? message : pointer + ": " + message);
        this.code = code;
        this.name = name;
        this.advice = advice;
        this.pointer = pointer;
    }

    /** Number of the refusal, see {@code kassa.Codes}; 0 when it has none. */
    public int code() {
        return code;
    }

    /** Name of the refusal. */
    public String name() {
        return name;
    }

    /**
     * What to do: {@code fix}, {@code try_later}, {@code read_then_decide}, {@code resume} from the journal
     * with a new object, {@code escalate} or {@code upgrade}; empty when nothing was said.
     */
    public String advice() {
        return advice;
    }

    /** JSON pointer to the member that is wrong; null when it is about no member. */
    public String pointer() {
        return pointer;
    }
}
