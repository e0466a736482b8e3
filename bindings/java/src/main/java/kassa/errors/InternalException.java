package kassa.errors;

/** The library found a fault of its own. Drop the object and resume from the journal. */
public final class InternalException extends KassaException {
    private static final long serialVersionUID = 1;

    /** See {@link KassaException}. */
    public InternalException(String message, int code, String name, String advice, String pointer) {
        super(message, code, name, advice, pointer);
    }
}
