package kassa.errors;

/** The library was called in a way that it cannot serve, or an object of it was freed or has broken down. */
public final class StatusException extends KassaException {
    private static final long serialVersionUID = 1;

    /** An answer of the library: a negative number, and what it means. */
    public StatusException(int status, String text) {
        super(text, status, "status", "fix", null);
    }
}
