package kassa.errors;

/** No attempt of a call reached Klarna: it was not executed. */
public final class NotSentException extends KassaException {
    private static final long serialVersionUID = 1;

    /** About an operation. */
    public NotSentException(String operation, String advice) {
        super("no attempt of " + operation + " reached Klarna", 0, "not_sent", advice, null);
    }
}
