package kassa.transport;

import java.util.List;
import java.util.Objects;
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
        /** @throws NullPointerException without headers or body, which may be empty */
        public Answer {
            Objects.requireNonNull(headers, "headers");
            Objects.requireNonNull(body, "body");
        }

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
    record Lost(Flow.Lost stage, String why) implements Outcome {
        /** @throws NullPointerException without a stage */
        public Lost {
            Objects.requireNonNull(stage, "stage");
        }
    }

    /** What a transport answered. Nothing says nothing about the call, which may have been executed. */
    static Outcome of(Outcome given) {
        return given != null ? given : new Lost(Flow.Lost.UNKNOWN, "the transport returned null, which is neither Answer nor Lost");
    }
}
