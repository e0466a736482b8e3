package kassa.transport;

import kassa.Next;

/** Sends calls. */
@FunctionalInterface
public interface Transport {
    /**
     * Makes one attempt: no repeats, no redirects. What the network does is an outcome, never an exception. A thread that is
     * interrupted meanwhile answers that the call is lost, and keeps its flag.
     */
    Outcome send(Next.Call call);
}
