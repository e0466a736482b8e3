package kassa.journal;

import java.util.List;

/**
 * Keeps the lines of flows: one journal for each flow, by its reference.
 *
 * <p>The comparison in {@link #append} is what keeps two processes from owning one flow: whoever finds the journal longer lets go.
 */
public interface Store {
    /** The lines of a flow, in order; none when it was never begun. */
    List<String> read(String reference);

    /**
     * Appends lines if the journal ends at line {@code after}, and returns when they are durable, not before.
     *
     * @throws kassa.errors.FencedException when the journal ends elsewhere
     */
    void append(String reference, long after, List<String> lines);

    /** The flow has ended: it is not pending any more. */
    void ended(String reference);

    /** References of the flows that have not ended, in the order of their names. */
    List<String> pending();
}
