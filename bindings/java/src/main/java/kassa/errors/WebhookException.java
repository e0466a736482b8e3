package kassa.errors;

/** A delivery does not count: it is not genuine, or not ours. Answer 400. */
public final class WebhookException extends KassaException {
    private static final long serialVersionUID = 1;

    /** See {@link KassaException}. */
    public WebhookException(String message, int code, String name, String advice, String pointer) {
        super(message, code, name, advice, pointer);
    }
}
