package kassa.errors;

/** What was given is too much: more than is left of a transaction, too long, or too many. */
public final class LimitException extends InputException {
    private static final long serialVersionUID = 1;

    /** See {@link KassaException}. */
    public LimitException(String message, int code, String name, String advice, String pointer) {
        super(message, code, name, advice, pointer);
    }
}
