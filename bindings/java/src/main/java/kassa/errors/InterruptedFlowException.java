package kassa.errors;

/**
 * The thread was interrupted while it drove a flow; its flag is set again. What was sent may have been executed: the journal
 * knows it, and the flow goes on where it was when it is run again.
 */
public final class InterruptedFlowException extends KassaException {
    private static final long serialVersionUID = 1;

    /** About a flow. */
    public InterruptedFlowException(String reference) {
        super("interrupted while " + reference + " was driven; run it again to go on", 0, "interrupted", "try_later", null);
    }
}
