package kassa.errors;

/** The call does not fit the state of the object. */
public final class UsageException extends KassaException {
    private static final long serialVersionUID = 1;

    /** See {@link KassaException}. */
    public UsageException(String message, int code, String name, String advice, String pointer) {
        super(message, code, name, advice, pointer);
    }
}
