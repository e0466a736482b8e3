package kassa;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import kassa.errors.InputException;
import kassa.errors.UsageException;
import kassa.errors.WebhookException;
import kassa.journal.MemoryStore;
import kassa.journal.SqliteStore;
import kassa.journal.Store;
import kassa.transport.HttpTransport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Webhooks that find their flows, and the report about Klarna's requirements. */
class MailboxTest {
    private Sandbox sandbox;

    private record Signed(byte[] body, String keyId, String signature) {}

    @BeforeEach
    void start() throws Exception {
        sandbox = Sandbox.shared();
    }

    /** A process of its own on a store, that polls so rarely. */
    private Client client(Store store, int pollMs) {
        Map<String, Object> config = sandbox.config();
        config.put("policy", Map.of("poll_floor_ms", pollMs, "trusted_clock", true));
        Map<String, String> keys = Map.of(sandbox.signingKeyId(), sandbox.signingKey());
        return new Client(Config.of(config), store, new HttpTransport(sandbox.apiKey()), Hooks.NONE, keys);
    }

    private Signed webhook(String type, Map<String, ?> payload, String id) throws Exception {
        Map<String, Object> metadata =
                Map.of("event_id", id, "event_type", type, "live", false, "subject_account_id", sandbox.account());
        byte[] body = kassa.json.Json.text(Map.of("metadata", metadata, "payload", payload)).getBytes(StandardCharsets.UTF_8);
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(sandbox.signingKey().getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        return new Signed(body, sandbox.signingKeyId(), HexFormat.of().formatHex(mac.doFinal(body)));
    }

    /** The customer has approved. */
    private Signed completed(String reference, String id) throws Exception {
        Map<String, Object> payload = new HashMap<>(Map.of("payment_request_reference", reference + "/1", "state", "COMPLETED"));
        for (JsonNode request : sandbox.control("GET", "requests", null)) {
            if (request.path("payment_request_reference").asText().equals(reference + "/1")) {
                payload.put("payment_request_id", request.get("payment_request_id").asText());
            }
        }
        return webhook("payment.request.state-change.completed", payload, id);
    }

    private static Delivery deliver(Client client, Signed signed) {
        return client.deliver(signed.body(), signed.keyId(), signed.signature());
    }

    /** Fails once to put away a webhook that was heard. */
    private static final class Refusing implements Store {
        private final MemoryStore whole = new MemoryStore();
        private boolean refused;

        @Override
        public List<String> read(String reference) {
            return whole.read(reference);
        }

        @Override
        public void append(String reference, long after, List<String> lines) {
            whole.append(reference, after, lines);
        }

        @Override
        public void ended(String reference) {
            if (!refused && reference.startsWith("kassa-event/")) {
                refused = true;
                throw new IllegalStateException("the store is away");
            }
            whole.ended(reference);
        }

        @Override
        public List<String> pending() {
            return whole.pending();
        }
    }

    @Test
    void aStoreThatFailsTakesNoNoticeAlong() throws Exception {
        String reference = Kassa.freshReference();
        List<Next.Hide> hidden = new ArrayList<>();
        Hooks hooks = new Hooks() {
            @Override
            public void hide(Next.Hide screen) {
                hidden.add(screen);
            }
        };
        try (Client client = client(new Refusing(), 60_000);
                Running running = client.open("payment", Sandbox.payment(reference), hooks)) {
            running.run(MailboxTest::shown);
            sandbox.approve(reference + "/1");
            deliver(client, completed(reference, "e-" + reference));
            assertThrows(IllegalStateException.class, () -> running.run(Duration.ofSeconds(30)));
            assertEquals(0, hidden.size());
            assertEquals("yes", running.run(Duration.ofSeconds(30)).paid());
            assertEquals(1, hidden.size());
        }
    }

    private static boolean shown(View view) {
        return view.text("state").equals("awaiting_customer");
    }

    @Test
    void aWebhookForAFlowOfAnotherProcessWaitsForItAndIsTakenOnceByAll(@TempDir Path folder) throws Exception {
        Store store = new SqliteStore(folder.resolve("journal.sqlite"));
        String reference = Kassa.freshReference();
        String flow = reference + "/1";
        try (Client till = client(store, 500);
                Running begun = till.open("payment", Sandbox.payment(reference))) {
            begun.run(MailboxTest::shown);
        }
        // A process that takes webhooks, and has never heard of the flow.
        try (Client receiver = client(store, 500)) {
            Delivery first = deliver(receiver, completed(reference, "e-" + reference));
            assertEquals(List.of(202, false, List.of(flow)), List.of(first.answer(), first.duplicate(), first.flows()));
            Delivery again = deliver(receiver, completed(reference, "e-" + reference));
            assertEquals(List.of(200, true, List.of()), List.of(again.answer(), again.duplicate(), again.flows()));
            assertEquals(List.of(flow), receiver.pending());
        }
        sandbox.approve(flow);
        try (Client worker = client(store, 500)) {
            assertEquals(200, deliver(worker, completed(reference, "e-" + reference)).answer());
            assertEquals(List.of(flow), worker.withMail());
            try (Running running = worker.resume(flow)) {
                assertEquals("yes", running.run(Duration.ofSeconds(60)).text("paid"));
            }
            assertEquals(List.of(), worker.withMail());
            assertEquals(List.of(), worker.unclaimed());
        }
        assertEquals(List.of(), store.pending());
    }

    @Test
    void whatCameBeforeItsFlowWaitsForItAndAFlowThatRunsIsWoken() throws Exception {
        String reference = Kassa.freshReference();
        try (Client client = client(new MemoryStore(), 60_000)) {
            assertEquals(List.of(), deliver(client, completed(reference, "early")).flows());
            assertEquals("early", client.unclaimed().get(0).eventId());
            try (Running running = client.open("payment", Sandbox.payment(reference))) {
                running.run(MailboxTest::shown);
                assertEquals(List.of(), client.unclaimed());
                assertEquals(List.of(), client.withMail());
                // Opened once more and let go, it runs here all the same.
                client.open("payment", Sandbox.payment(reference)).close();
                CompletableFuture<View> rest = CompletableFuture.supplyAsync(() -> running.run(Duration.ofSeconds(50)));
                sandbox.approve(reference + "/1");
                // It would not ask for a minute.
                Delivery news = deliver(client, completed(reference, Kassa.freshReference()));
                assertEquals(List.of(reference + "/1"), news.flows());
                assertEquals("yes", rest.get(30, TimeUnit.SECONDS).text("paid"));
            }
        }
    }

    @Test
    void whatNobodyIsCalledByIsListedUntilItIsSettled() throws Exception {
        Store store = new MemoryStore();
        Signed news = webhook("settlement.payout.completed", Map.of("payout_id", "p-1"), "e-payout");
        try (Client first = client(store, 500);
                Client second = client(store, 500)) {
            assertEquals(List.of(), deliver(first, news).flows());
            Unclaimed found = second.unclaimed().get(0);
            assertEquals(List.of("e-payout", "settlement.payout.completed"), List.of(found.eventId(), found.eventType()));
            assertEquals("p-1", found.payload().path("payout_id").asText());
            assertFalse(found.toString().contains("payout_id"));
            assertTrue(second.settle("e-payout"));
            assertFalse(second.settle("e-payout"));
            assertEquals(List.of(), first.unclaimed());
            assertEquals(List.of(), second.unclaimed());
            try (Client third = client(store, 500)) {
                assertEquals(200, deliver(third, news).answer());
            }
        }
    }

    @Test
    void aForgedOneNeverCounts() throws Exception {
        Store store = new MemoryStore();
        Signed signed = webhook("settlement.payout.completed", Map.of(), "e-forged");
        try (Client client = client(store, 500)) {
            byte[] longer = Arrays.copyOf(signed.body(), signed.body().length + 1);
            longer[longer.length - 1] = ' ';
            for (Signed forged : List.of(
                    new Signed(longer, signed.keyId(), signed.signature()),
                    new Signed(signed.body(), signed.keyId(), null),
                    new Signed(signed.body(), "another", signed.signature()))) {
                assertThrows(WebhookException.class, () -> deliver(client, forged));
            }
            assertEquals(List.of(), client.unclaimed());
            assertEquals(List.of(), store.pending());
        }
        try (Client without = sandbox.client()) {
            assertThrows(UsageException.class, () -> deliver(without, signed));
        }
    }

    @Test
    void theReportFollowsTheConfigurationAndTheTraffic() {
        Map<String, Object> profile = Map.of("paths", List.of("server_side"), "channels", List.of("web"), "dashboard", true);
        try (Client client = client(new MemoryStore(), 500)) {
            Map<String, String> rows = verdicts(client.requirements(profile));
            assertEquals(67, rows.size());
            assertEquals("duty", rows.get("KNR-07"));
            assertEquals("not_shown", rows.get("KNR-D19"));
            assertEquals("met", verdicts(client.requirements(profile, Map.of("client_certificate", true))).get("KNR-D19"));
            Map<String, Object> shop = new HashMap<>(profile);
            shop.put("channels", List.of("store"));
            assertFalse(rows.equals(verdicts(client.requirements(shop))));
            shop.put("channels", List.of("moon"));
            assertThrows(InputException.class, () -> client.requirements(shop));
            Map<String, Object> config = sandbox.config();
            config.put("integration_metadata", Map.of("integrator", Map.of("name", "EXAMPLE_PSP")));
            try (Client other = new Client(Config.of(config), new MemoryStore(), new HttpTransport("k"))) {
                assertFalse(rows.equals(verdicts(other.requirements(profile))), "the configuration counts");
            }
        }
    }

    private static Map<String, String> verdicts(List<Requirement> rows) {
        return rows.stream().collect(Collectors.toMap(Requirement::id, Requirement::verdict));
    }
}
