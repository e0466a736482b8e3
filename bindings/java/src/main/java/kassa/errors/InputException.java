package kassa.errors;

/** What was given is wrong. */
public final class InputException extends KassaException {
    private static final long serialVersionUID = 1;

    /** See {@link KassaException}. */
    public InputException(String message, int code, String name, String advice, String pointer) {
        super(message, code, name, advice, pointer);
    }
}
