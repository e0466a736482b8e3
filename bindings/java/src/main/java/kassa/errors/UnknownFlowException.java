package kassa.errors;

/** The store has no flow of this reference. */
public final class UnknownFlowException extends KassaException {
    private static final long serialVersionUID = 1;

    /** About a reference. */
    public UnknownFlowException(String reference) {
        super("the store has no flow called " + reference, 0, "unknown_flow", "fix", null);
    }
}
