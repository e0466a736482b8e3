package kassa;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kassa.errors.KassaException;
import kassa.errors.UnknownFlowException;
import kassa.errors.UsageException;
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
    private final Mailbox mailbox;

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
        this.mailbox = null;
    }

    /**
     * A client that takes webhooks as well.
     *
     * @param signingKeys keys by their ids; keep an old one for two days after a rotation
     */
    public Client(Config config, Store store, Transport transport, Hooks hooks, Map<String, String> signingKeys) {
        this(config, store, transport, hooks, signingKeys, null);
    }

    /** The same for the webhooks of one account, your own; others are refused. */
    public Client(
            Config config,
            Store store,
            Transport transport,
            Hooks hooks,
            Map<String, String> signingKeys,
            String recipientAccountId) {
        this.config = config;
        this.store = store;
        this.transport = transport;
        this.hooks = hooks;
        this.mailbox = new Mailbox(config, store, signingKeys, recipientAccountId);
    }

    /** References of the flows that have not ended. End them first after a start: one of them may have moved money. */
    public List<String> pending() {
        return store.pending().stream().filter(reference -> !reference.startsWith(Codes.LETTERS)).toList();
    }

    /**
     * Takes a webhook: it is verified, kept in the store until its flow has heard it, and given to the flow if that runs in this
     * client. Answer the delivery's status at once. When the store fails, answer 500, and Klarna sends it again.
     *
     * @param body the raw bytes: a body that was parsed and written again does not verify
     * @param keyId value of {@link Inbox#KEY_ID_HEADER}; null when it is missing
     * @param signature value of {@link Inbox#SIGNATURE_HEADER}; null when it is missing
     * @throws kassa.errors.WebhookException for what is not genuine or not ours: answer 400
     */
    public Delivery deliver(byte[] body, String keyId, String signature) {
        return mailbox().deliver(body, keyId, signature);
    }

    /**
     * References of the flows that webhooks wait for and that do not run in this client: resume and run them. Ask now and then where
     * several processes share a store: it also gives flows of this one what another has taken for them.
     */
    public List<String> withMail() {
        return mailbox().withMail();
    }

    /**
     * Webhooks that no flow is called by, such as those about settlements and disputes. They are kept for two days, or until
     * {@link #settle}; a flow that comes to be called so gets them.
     */
    public List<Unclaimed> unclaimed() {
        return mailbox().unclaimed();
    }

    /** You have dealt with a webhook that no flow is called by. Whether there was one. */
    public boolean settle(String eventId) {
        return mailbox().settle(eventId);
    }

    private Mailbox mailbox() {
        if (mailbox == null) {
            throw new UsageException("this client takes no webhooks: give it signing keys", 0, "no_signing_keys", "fix", null);
        }
        return mailbox;
    }

    /**
     * How far Klarna's requirements are met: one answer for each row, by this client's configuration and by what you are.
     *
     * @param profile such as {@code Map.of("paths", List.of("hosted"), "channels", List.of("web"), "dashboard", true)};
     *     docs/requirements.md tells more
     */
    public List<Requirement> requirements(Map<String, ?> profile) {
        return requirements(profile, Map.of());
    }

    /** The same, by what was seen of your traffic as well; whatever is left out was not seen. */
    public List<Requirement> requirements(Map<String, ?> profile, Map<String, ?> traffic) {
        byte[] text = Library.utf8(Json.text(Map.of("profile", profile, "traffic", traffic)));
        List<Requirement> rows = new ArrayList<>();
        Library.document(config.handle().make((client, out, error) ->
                        Library.kassa_client_requirements(client, text, text.length, out, error)))
                .path("rows")
                .forEach(row -> rows.add(Requirement.of(row)));
        return List.copyOf(rows);
    }

    /**
     * Takes the flow of this reference from the store, or begins it: the same reference is the same flow.
     *
     * @throws UsageException {@link Codes#REFERENCE_REUSED} when the flow in the store is about something else
     */
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
        if (lines.isEmpty()) {
            return running(Flow.start(config, kind, spec, Now.read()), in, own);
        }
        Flow flow = Flow.resume(config, lines).flow();
        try {
            flow.agree(kind, spec);
        } catch (KassaException reused) {
            flow.close();
            throw reused;
        }
        return running(flow, in, own);
    }

    /**
     * Takes a flow from the store.
     *
     * @throws UnknownFlowException when it was never begun
     */
    public Running resume(String reference) {
        return resume(reference, hooks);
    }

    /** The same with hooks of its own. */
    public Running resume(String reference, Hooks own) {
        return running(found(reference), store, own);
    }

    /**
     * The view of a flow that another process may be driving: nothing is written.
     *
     * @throws UnknownFlowException when it was never begun
     */
    public View look(String reference) {
        try (Flow flow = found(reference)) {
            return flow.view();
        }
    }

    private Running running(Flow flow, Store in, Hooks own) {
        Mailbox box = in == store ? mailbox : null;
        Running running = new Running(flow, in, transport, own, box);
        if (box != null) {
            box.enter(running);
        }
        return running;
    }

    private Flow found(String reference) {
        List<String> lines = store.read(reference);
        if (lines.isEmpty()) {
            throw new UnknownFlowException(reference);
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
        if (mailbox != null) {
            mailbox.close();
        }
        config.close();
    }

    @Override
    public String toString() {
        return "Client[...]";
    }
}
