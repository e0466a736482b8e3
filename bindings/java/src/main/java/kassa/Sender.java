package kassa;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Who makes the calls of a client. */
public interface Sender {
    /**
     * Begins a {@code call} flow.
     *
     * @param spec what it is begun with
     * @param kept its journal is in the client's store, not in memory
     */
    Running call(ObjectNode spec, boolean kept);
}
