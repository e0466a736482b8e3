package kassa.errors;

/** The journal cannot be taken over. Nothing was touched. */
public final class JournalException extends KassaException {
    private static final long serialVersionUID = 1;

    /** See {@link KassaException}. */
    public JournalException(String message, int code, String name, String advice, String pointer) {
        super(message, code, name, advice, pointer);
    }
}
