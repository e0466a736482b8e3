package kassa;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import kassa.json.Json;
import kassa.journal.MemoryStore;
import kassa.journal.Store;
import kassa.operations.Groups;
import kassa.transport.Transport;

/**
 * A client: configuration, store and transport, the operations of the API, and the flows. It blocks; any number of threads may share
 * it.
 */
public final class Client extends Groups implements AutoCloseable {
    private final Config config;
    private final Store store;
    private final Transport transport;
    private final Hooks hooks;

    /** A client whose flows say nothing of themselves. */
    public Client(Config config, Store store, Transport transport) {
        this(config, store, transport, Hooks.NONE);
    }

    /** A client whose flows say what they have to say to these hooks, unless they are given others. */
    public Client(Config config, Store store, Transport transport, Hooks hooks) {
        this.config = config;
        this.store = store;
        this.transport = transport;
        this.hooks = hooks;
    }

    /** References of the flows that have not ended. End them first after a start: one of them may have moved money. */
    public List<String> pending() {
        return store.pending();
    }

    /** Takes the flow of this reference from the store, or begins it: the same reference is the same flow. */
    public Running open(String kind, Map<String, ?> spec) {
        return open(kind, spec, hooks);
    }

    /** The same with hooks of its own. */
    public Running open(String kind, Map<String, ?> spec, Hooks own) {
        return open(kind, Json.text(spec), own);
    }

    /** The same from a JSON object as text; bodies in it are sent as they are written there. */
    public Running open(String kind, String spec) {
        return open(kind, spec, hooks);
    }

    /** The same with hooks of its own. */
    public Running open(String kind, String spec, Hooks own) {
        return open(kind, spec, Json.parse(spec).path("reference").asText(), store, own);
    }

    private Running open(String kind, String spec, String reference, Store in, Hooks own) {
        List<String> lines = in.read(reference);
        Flow flow = lines.isEmpty() ? Flow.start(config, kind, spec, Now.read()) : Flow.resume(config, lines).flow();
        return new Running(flow, in, transport, own);
    }

    /**
     * Takes a flow from the store.
     *
     * @throws NoSuchElementException when it was never begun
     */
    public Running resume(String reference) {
        return resume(reference, hooks);
    }

    /** The same with hooks of its own. */
    public Running resume(String reference, Hooks own) {
        return new Running(found(reference), store, transport, own);
    }

    /**
     * The view of a flow that another process may be driving: nothing is written.
     *
     * @throws NoSuchElementException when it was never begun
     */
    public View look(String reference) {
        try (Flow flow = found(reference)) {
            return flow.view();
        }
    }

    private Flow found(String reference) {
        List<String> lines = store.read(reference);
        if (lines.isEmpty()) {
            throw new NoSuchElementException("the store has no flow called " + reference);
        }
        return Flow.resume(config, lines).flow();
    }

    @Override
    protected Sender sender() {
        return this::call;
    }

    private Running call(ObjectNode spec, boolean kept) {
        Store in = kept ? store : new MemoryStore();
        return open("call", spec.toString(), spec.path("reference").asText(), in, hooks);
    }

    /** Frees the configuration. Store and transport are yours. */
    @Override
    public void close() {
        config.close();
    }

    @Override
    public String toString() {
        return "Client[...]";
    }
}
