package kassa.errors;

/** Something around the flow failed: store, credential, chance. */
public final class HostException extends KassaException {
    private static final long serialVersionUID = 1;

    /** See {@link KassaException}. */
    public HostException(String message, int code, String name, String advice, String pointer) {
        super(message, code, name, advice, pointer);
    }
}
