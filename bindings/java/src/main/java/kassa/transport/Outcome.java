package kassa.transport;

import java.util.List;
import kassa.Flow;
import kassa.Header;

/** What came of one attempt. */
public sealed interface Outcome {
    /**
     * Something came back.
     *
     * @param status HTTP status
     * @param headers as they came
     * @param body as it came; not copied
     */
    record Answer(int status, List<Header> headers, byte[] body) implements Outcome {
        @Override
        public String toString() {
            return "Answer[status=" + status + "]";
        }
    }

    /**
     * Nothing came back.
     *
     * @param stage {@code NOT_SENT} only if no byte of the request left this machine
     * @param why kind of the failure, for a log
     */
    record Lost(Flow.Lost stage, String why) implements Outcome {}
}
