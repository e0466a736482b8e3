package kassa;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import kassa.errors.WebhookException;
import kassa.json.Json;

/** Checks webhooks over their raw bytes, each of them once. Any number of threads may use it. */
public final class Inbox implements AutoCloseable {
    /** Header that names the signing key. */
    public static final String KEY_ID_HEADER = "Klarna-Signing-Key-Id";

    /** Header with the signature. */
    public static final String SIGNATURE_HEADER = "Klarna-Signature";

    private final Handle handle;

    /**
     * An inbox that takes deliveries for any account.
     *
     * @param environment {@code test} or {@code live}
     * @param signingKeys keys by their ids; keep an old one for two days after a rotation
     */
    public Inbox(String environment, Map<String, String> signingKeys) {
        this(environment, signingKeys, null);
    }

    /** The same for the deliveries to one account, your own; others are refused. */
    public Inbox(String environment, Map<String, String> signingKeys, String recipientAccountId) {
        Map<String, Object> config = keys(signingKeys, recipientAccountId);
        config.put("environment", environment);
        byte[] text = Library.utf8(Json.text(config));
        long[] out = new long[1];
        long[] error = new long[1];
        handle = new Handle(
                Refusals.made(Library.kassa_inbox_new(text, text.length, out, error), out, error), Library::kassa_inbox_free);
    }

    /** The part of a configuration that is about webhooks. */
    static Map<String, Object> keys(Map<String, String> signingKeys, String recipientAccountId) {
        List<Map<String, String>> keys = new ArrayList<>();
        signingKeys.forEach((id, key) -> keys.add(Map.of("signing_key_id", id, "signing_key", key)));
        Map<String, Object> config = new LinkedHashMap<>();
        config.put("signing_keys", keys);
        if (recipientAccountId != null) {
            config.put("recipient_account_id", recipientAccountId);
        }
        return config;
    }

    /**
     * Judges one delivery.
     *
     * @param body the raw bytes: a body that was parsed and written again does not verify
     * @param keyId value of {@link #KEY_ID_HEADER}; null when it is missing
     * @param signature value of {@link #SIGNATURE_HEADER}; null when it is missing
     * @throws kassa.errors.WebhookException for what is not genuine or not ours: answer 400
     */
    public Event verify(byte[] body, String keyId, String signature) {
        byte[] name = Library.utf8(keyId == null ? "" : keyId);
        byte[] sign = Library.utf8(signature == null ? "" : signature);
        long now = Now.read().unixMs();
        return new Event(handle.make((inbox, out, error) -> Library.kassa_event_verify(
                inbox, body, body.length, name, name.length, sign, sign.length, now, out, error)));
    }

    /**
     * Takes one delivery: judges it, hands it over, remembers it.
     *
     * @param body the raw bytes
     * @param keyId value of {@link #KEY_ID_HEADER}; null when it is missing
     * @param signature value of {@link #SIGNATURE_HEADER}; null when it is missing
     * @param keep keeps the event, and returns when it is safe. What it throws reaches you, and Klarna delivers again. The event
     *     is freed afterwards
     * @return the status to answer: 202, 200 for what came before, 400 for what is not genuine
     */
    public int receive(byte[] body, String keyId, String signature, Consumer<Event> keep) {
        Event event;
        try {
            event = verify(body, keyId, signature);
        } catch (WebhookException notGenuine) {
            return 400;
        }
        try (event) {
            if (event.duplicate()) {
                return 200;
            }
            keep.accept(event);
            remember(event);
            return 202;
        }
    }

    /** Remembers an event for 48 hours. Call it once the event is safe in your own store. */
    public void remember(Event event) {
        byte[] id = Library.utf8(event.id());
        long now = Now.read().unixMs();
        Refusals.check(handle.use(inbox -> Library.kassa_inbox_remember(inbox, id, id.length, now)));
    }

    /** Frees it. Events that it checked stay. */
    @Override
    public void close() {
        handle.close();
    }

    @Override
    public String toString() {
        return "Inbox[...]";
    }
}
