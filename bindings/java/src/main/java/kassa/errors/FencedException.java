package kassa.errors;

/** Another process has written to this journal: it owns the flow now. Let go of yours. */
public final class FencedException extends KassaException {
    private static final long serialVersionUID = 1;

    /** For stores. */
    public FencedException(String reference) {
        super(
                "the journal of " + reference + " has grown: another process owns the flow; close this one and resume it only "
                        + "when the other is gone",
                0,
                "fenced",
                "resume",
                null);
    }
}
