package kassa;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import kassa.errors.FencedException;
import kassa.errors.KassaException;
import kassa.errors.StatusException;
import kassa.journal.Store;
import kassa.json.Json;

/** Webhooks that find their flows: what a client with signing keys does with them. Any number of threads may use it. */
final class Mailbox implements AutoCloseable {
    private final Config config;
    private final Store store;
    private final Handle handle;
    private final Map<String, WeakReference<Running>> here = new ConcurrentHashMap<>();
    private volatile boolean looked;
    private volatile boolean closed;

    Mailbox(Config config, Store store, Map<String, String> signingKeys, String recipientAccountId) {
        this.config = config;
        this.store = store;
        byte[] text = Library.utf8(Json.text(Inbox.keys(signingKeys, recipientAccountId)));
        handle = new Handle(
                config.handle().make((client, out, error) ->
                        Library.kassa_mailbox_new(client, text, text.length, out, error)),
                Library::kassa_mailbox_free);
    }

    Delivery deliver(byte[] body, String keyId, String signature) {
        if (!looked) {
            look();
        }
        byte[] name = Library.utf8(keyId == null ? "" : keyId);
        byte[] sign = Library.utf8(signature == null ? "" : signature);
        JsonNode judged = document((mailbox, out, error) -> Library.kassa_mailbox_deliver(
                mailbox, body, body.length, name, name.length, sign, sign.length, now(), out, error));
        int answer = judged.path("answer").asInt();
        boolean duplicate = judged.path("duplicate").asBoolean();
        List<String> flows = List.of();
        JsonNode keep = judged.get("keep");
        if (keep != null) {
            String letter = keep.path("name").asText();
            String line = keep.path("line").asText();
            boolean first = true;
            try {
                store.append(letter, 0, List.of(line));
            } catch (FencedException another) {
                first = false;
            }
            if (first) {
                flows = sort(letter, line);
                wake(flows);
            } else {
                // Another process has it.
                answer = 200;
                duplicate = true;
            }
        }
        return new Delivery(
                answer, duplicate, judged.path("event_id").asText(), judged.path("event_type").asText(), flows);
    }

    /** Takes in what the store has, from earlier processes and from others. */
    void look() {
        here.forEach((reference, running) -> {
            // Nobody holds it any more, and nobody closed it.
            if (running.get() == null && here.remove(reference, running)) {
                gone(reference);
            }
        });
        byte[] pending = Library.utf8(Json.text(store.pending()));
        JsonNode found = document((mailbox, out, error) ->
                Library.kassa_mailbox_look(mailbox, pending, pending.length, now(), out, error));
        texts(found.path("flows")).forEach(this::learn);
        Set<String> hear = new LinkedHashSet<>();
        for (String letter : texts(found.path("letters"))) {
            store.read(letter).stream().findFirst().ifPresent(line -> hear.addAll(sort(letter, line)));
        }
        end(texts(found.path("done")));
        looked = true;
        wake(hear);
    }

    List<String> withMail() {
        look();
        return texts(waiting().path("flows"));
    }

    List<Unclaimed> unclaimed() {
        look();
        List<Unclaimed> found = new ArrayList<>();
        waiting().path("unclaimed").forEach(one -> found.add(new Unclaimed(
                one.path("event_id").asText(), one.path("event_type").asText(), one.path("body").asText())));
        return List.copyOf(found);
    }

    boolean settle(String eventId) {
        byte[] name = Library.utf8(eventId);
        Optional<JsonNode> letters = handle.use(mailbox -> {
            long[] out = new long[1];
            int status = Library.kassa_mailbox_settle(mailbox, name, name.length, out);
            if (status == Library.MISSING) {
                return Optional.empty();
            }
            Refusals.check(status);
            return Optional.of(Library.document(out[0]));
        });
        letters.ifPresent(done -> end(texts(done)));
        return letters.isPresent();
    }

    /** A flow runs here from now on, unless another object drives it already: one that was opened beside it and let go takes no mail away. */
    void enter(Running running) {
        here.compute(running.reference(), (reference, known) ->
                known != null && known.get() != null ? known : new WeakReference<>(running));
    }

    /** Gives a flow what waits for it. A flow goes on when its client was closed. */
    void give(Flow flow) {
        if (closed) {
            return;
        }
        byte[] name = Library.utf8(flow.reference());
        Now now = Now.read();
        int status = handle.use(mailbox -> flow.handle().use(number ->
                Library.kassa_mailbox_give(mailbox, name, name.length, number, now.unixMs(), now.monoMs())));
        if (status != Library.MISSING) {
            Refusals.check(status);
        }
    }

    /** A flow has saved all that followed. */
    void saved(Flow flow, boolean ended) {
        if (closed) {
            return;
        }
        byte[] name = Library.utf8(flow.reference());
        if (ended) {
            here.remove(flow.reference());
        }
        end(texts(document((mailbox, out, error) -> flow.handle().use(number ->
                Library.kassa_mailbox_saved(mailbox, name, name.length, number, ended ? 1 : 0, out)))));
    }

    /** A flow does not run here any more. */
    void leave(Running running) {
        WeakReference<Running> known = here.get(running.reference());
        if (!closed && known != null && known.get() == running && here.remove(running.reference(), known)) {
            gone(running.reference());
        }
    }

    private void gone(String reference) {
        byte[] name = Library.utf8(reference);
        Refusals.check(handle.use(mailbox -> Library.kassa_mailbox_left(mailbox, name, name.length)));
    }

    private void wake(Iterable<String> flows) {
        for (String reference : flows) {
            WeakReference<Running> known = here.get(reference);
            Running running = known == null ? null : known.get();
            if (running != null) {
                running.newsCame();
            }
        }
    }

    private List<String> sort(String letter, String line) {
        byte[] name = Library.utf8(letter);
        byte[] text = Library.utf8(line);
        JsonNode found = document((mailbox, out, error) ->
                Library.kassa_mailbox_sort(mailbox, name, name.length, text, text.length, now(), out));
        end(texts(found.path("done")));
        return texts(found.path("flows"));
    }

    private void learn(String reference) {
        byte[] name = Library.utf8(reference);
        List<String> lines = store.read(reference);
        try (Flow flow = Flow.resume(config, lines).flow()) {
            Refusals.check(handle.use(mailbox ->
                    flow.handle().use(number -> Library.kassa_mailbox_learn(mailbox, name, name.length, number))));
        } catch (StatusException broken) {
            throw broken;
        } catch (KassaException damaged) {
            // A journal that is damaged is no reason to refuse a webhook.
        }
    }

    private void end(List<String> letters) {
        letters.forEach(store::ended);
    }

    private JsonNode waiting() {
        return document((mailbox, out, error) -> Library.kassa_mailbox_waiting(mailbox, out));
    }

    private JsonNode document(Handle.Making function) {
        return Library.document(handle.make(function));
    }

    private static List<String> texts(JsonNode list) {
        List<String> found = new ArrayList<>();
        list.forEach(one -> found.add(one.asText()));
        return List.copyOf(found);
    }

    private static long now() {
        return Now.read().unixMs();
    }

    @Override
    public void close() {
        closed = true;
        handle.close();
    }
}
