package kassa.errors;

/** What was given is wrong; the pointer names the member. What is too much is a {@link LimitException}, which is one of these. */
public sealed class InputException extends KassaException permits LimitException {
    private static final long serialVersionUID = 1;

    /** See {@link KassaException}. */
    public InputException(String message, int code, String name, String advice, String pointer) {
        super(message, code, name, advice, pointer);
    }
}
