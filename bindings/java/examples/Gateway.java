import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.Javalin;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import kassa.Client;
import kassa.Config;
import kassa.Event;
import kassa.Inbox;
import kassa.Running;
import kassa.View;
import kassa.errors.InputException;
import kassa.errors.KassaException;
import kassa.errors.UnknownFlowException;
import kassa.errors.UsageException;
import kassa.journal.Lease;
import kassa.journal.PostgresStore;
import kassa.json.Json;
import kassa.transport.HttpTransport;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

/**
 * A gateway: takes checkouts, serves the relay of a checkout page, receives webhooks, captures and refunds. Javalin on PostgreSQL.
 *
 * <p>Run as many workers as you like, of which any may be killed at any moment: a flow belongs to the worker that holds its lease,
 * and when that worker dies, another takes the flow from its journal.
 *
 * <pre>DATABASE=jdbc:postgresql://... KLARNA=https://api-global.test.klarna.com ACCOUNT=krn:... API_KEY=... JOURNAL_KEY=... \
 * SIGNING_KEY_ID=... SIGNING_KEY=... PORT=8000 java -cp 'lib/*' Gateway.java</pre>
 */
public final class Gateway {
    /** What the baskets cost, in minor units. Yours come from your shop, never from the page. */
    private static final Map<String, Integer> PRICES = Map.of("b-17", 12_336, "b-18", 990);

    private static final String CHANNEL = "kassa_gateway";
    /** PostgreSQL passes on less than 8,000 bytes. */
    private static final int TOLD_BYTES = 7_999;

    private final String database = System.getenv("DATABASE");
    private final PostgresStore store = new PostgresStore(database, new Properties());
    private final Config config = Config.of(Map.of(
            "base_url", System.getenv("KLARNA"),
            "environment", "test",
            "installation", "gateway",
            "partner_account_id", System.getenv("ACCOUNT"),
            "journal_key", System.getenv("JOURNAL_KEY"),
            "policy", Map.of("trusted_clock", true)));
    private final Client client = new Client(config, store, new HttpTransport(System.getenv("API_KEY")));
    private final Inbox inbox = new Inbox("test", Map.of(System.getenv("SIGNING_KEY_ID"), System.getenv("SIGNING_KEY")));
    private final Map<String, Running> running = new ConcurrentHashMap<>();
    private final ExecutorService threads = Executors.newCachedThreadPool();

    private Gateway() {}

    /** Works until it is killed. */
    public static void main(String[] args) {
        Gateway gateway = new Gateway();
        gateway.threads.submit(gateway::adoptAll);
        gateway.threads.submit(gateway::listen);
        Javalin server = Javalin.create(config -> {
            config.startup.showJavalinBanner = false;
            config.routes.post("/payments", gateway::begin);
            config.routes.get("/payments/{reference}", context -> json(context, gateway.view(context.pathParam("reference"))));
            config.routes.post("/payments/{reference}/cancel", gateway::cancel);
            config.routes.post("/payments/{reference}/captures", context -> gateway.move(context, "capture"));
            config.routes.post("/payments/{reference}/refunds", context -> gateway.move(context, "refund"));
            config.routes.post("/webhooks", gateway::webhook);
            config.routes.exception(UnknownFlowException.class, (none, context) ->
                    answer(context, 404, Map.of("error_code", "RESOURCE_NOT_FOUND")));
            config.routes.exception(InputException.class, (refused, context) -> refuse(context, refused));
            config.routes.exception(UsageException.class, (refused, context) -> refuse(context, refused));
            config.routes.exception(Exception.class, (fault, context) -> {
                // It may have been done all the same: the same again, under the same reference, tells.
                System.err.println(fault.getMessage());
                answer(context, 503, Map.of("error_code", "UNKNOWN_YET"));
            });
        });
        server.start("127.0.0.1", Integer.parseInt(System.getenv("PORT")));
        System.out.println("listening on http://127.0.0.1:" + server.port());
    }

    /** Begins a payment; the same reference again is the same payment. */
    private void begin(Context context) throws InterruptedException {
        JsonNode order = Json.parse(context.body());
        String reference = order.path("reference").asText();
        Integer amount = PRICES.get(order.path("checkout").path("basket").asText());
        if (amount == null) {
            answer(context, 400, Map.of("error_code", "VALIDATION_ERROR", "error_message", "there is no such basket"));
            return;
        }
        drive(reference, Optional.of(Map.of(
                "reference", reference,
                "give_up_after_ms", 600_000,
                "authorize", Map.of(
                        "currency", "EUR",
                        "request_payment_transaction", Map.of("amount", amount, "payment_transaction_reference", reference),
                        "step_up_config", Map.of(
                                "payment_request_reference", reference,
                                "customer_interaction_config", Map.of("method", "QR_CODE"))))));
        for (int n = 0; n < 50; n++) {
            try {
                View view = view(reference);
                if (!view.state().equals("authorizing")) {
                    json(context, view);
                    return;
                }
            } catch (UnknownFlowException notYet) {
                // The other worker, whose it is, has saved nothing yet.
            }
            Thread.sleep(100);
        }
        json(context, view(reference));
    }

    /** Asks for an end. Whether it came in time shows in the view. */
    private void cancel(Context context) {
        String reference = context.pathParam("reference");
        View view = view(reference);
        tell(Map.of("cancel", reference));
        json(context, view);
    }

    /** Takes money, or gives some back; the same reference again is the same capture or refund. */
    private void move(Context context, String what) throws InterruptedException {
        String reference = context.pathParam("reference");
        JsonNode order = Json.parse(context.body());
        View view = view(reference);
        if (!"yes".equals(view.paid())) {
            answer(context, 409, Map.of("error_code", "NOT_PAID", "state", view.state()));
            return;
        }
        Map<String, Object> spec = Map.of(
                "reference", reference + "/ledger",
                "payment_transaction_id", view.text("payment_transaction_id"),
                "amount", view.number("amount"),
                "currency", view.text("currency"));
        Optional<Lease> lease;
        while ((lease = store.lease(reference + "/ledger")).isEmpty()) {
            Thread.sleep(100);
        }
        Lease held = lease.get();
        try (held; Running ledger = client.open("transaction", spec)) {
            ledger.command(Map.of(what, Map.of("reference", order.path("reference"), "amount", order.path("amount"))));
            json(context, ledger.run(now -> !now.flag("busy"), Duration.ofSeconds(30)));
        }
    }

    /** Takes a delivery. It only makes flows faster, so it is passed on and not kept. */
    private void webhook(Context context) {
        String keyId = context.header(Inbox.KEY_ID_HEADER);
        String signature = context.header(Inbox.SIGNATURE_HEADER);
        context.status(inbox.receive(context.bodyAsBytes(), keyId, signature, event ->
                tell(Map.of("body", context.body(), "key_id", keyId, "signature", signature))));
    }

    /** Drives a flow in a thread of its own, unless another worker does. */
    private void drive(String reference, Optional<Map<String, Object>> spec) {
        if (running.containsKey(reference)) {
            return;
        }
        Optional<Lease> lease = store.lease(reference);
        if (lease.isEmpty()) {
            return;
        }
        Running flow;
        try {
            flow = spec.isPresent() ? client.open("payment", spec.get()) : client.resume(reference);
        } catch (RuntimeException refused) {
            lease.get().close();
            throw refused;
        }
        running.put(reference, flow);
        Lease held = lease.get();
        threads.submit(() -> {
            try (held; flow) {
                try {
                    // A ledger has no end of its own: what a dead worker left of it is finished, and the next capture finds it free.
                    boolean ledger = flow.kind().equals("transaction");
                    flow.run(view -> ledger && !view.flag("busy"));
                } finally {
                    // Before it is closed: who looks for it from here on looks into its journal.
                    running.remove(reference);
                }
            } catch (RuntimeException fault) {
                // `adoptAll` takes it up again.
                System.err.println(flow + ": " + fault.getMessage());
            }
        });
    }

    /** Takes over what dead workers have left. */
    private void adoptAll() {
        do {
            try {
                client.pending().forEach(this::adopt);
            } catch (RuntimeException fault) {
                System.err.println("adopt: " + fault.getMessage());
            }
        } while (rested());
    }

    /** A journal that does not open is for a person to mend, and keeps nobody from the others. */
    private void adopt(String reference) {
        try {
            drive(reference, Optional.empty());
        } catch (RuntimeException fault) {
            System.err.println("adopt " + reference + ": " + fault.getMessage());
        }
    }

    /** Waits a second; false when that is interrupted. */
    private static boolean rested() {
        try {
            Thread.sleep(1_000);
            return true;
        } catch (InterruptedException end) {
            return false;
        }
    }

    /** Hears what came in at other workers for flows of this one. */
    private void listen() {
        do {
            try (Connection connection = DriverManager.getConnection(database); Statement statement = connection.createStatement()) {
                statement.execute("listen " + CHANNEL);
                while (true) {
                    for (PGNotification news : connection.unwrap(PGConnection.class).getNotifications(10_000)) {
                        hear(news.getParameter());
                    }
                }
            } catch (SQLException fault) {
                System.err.println("listen: " + fault.getSQLState());
            }
        } while (rested());
    }

    private void hear(String news) {
        try {
            JsonNode said = Json.parse(news);
            if (said.has("cancel")) {
                Running flow = running.get(said.get("cancel").asText());
                if (flow != null) {
                    flow.command(Map.of("cancel", Map.of()));
                }
                return;
            }
            byte[] body = said.path("body").asText().getBytes(StandardCharsets.UTF_8);
            try (Event event = inbox.verify(body, said.path("key_id").asText(), said.path("signature").asText())) {
                List.copyOf(running.values()).forEach(flow -> flow.event(event));
            }
        } catch (KassaException tooLate) {
            // It has ended meanwhile, or it was not Klarna's.
            System.err.println("hear: " + tooLate.getMessage());
        }
    }

    /** Tells all workers, this one too. */
    private void tell(Map<String, String> said) {
        String text = Json.text(said);
        if (text.getBytes(StandardCharsets.UTF_8).length > TOLD_BYTES) {
            // A larger event is found out by asking.
            return;
        }
        try (Connection connection = DriverManager.getConnection(database);
                PreparedStatement notify = connection.prepareStatement("select pg_notify(?, ?)")) {
            notify.setString(1, CHANNEL);
            notify.setString(2, text);
            notify.execute();
        } catch (SQLException fault) {
            throw new IllegalStateException("not told: " + fault.getSQLState());
        }
    }

    /** How a payment stands. */
    private View view(String reference) {
        Running flow = running.get(reference);
        if (flow != null) {
            try {
                return flow.view();
            } catch (KassaException closed) {
                // It ended just now.
            }
        }
        return client.look(reference);
    }

    private static void json(Context context, View view) {
        context.contentType("application/json").result(view.json().toString());
    }

    private static void refuse(Context context, KassaException refused) {
        answer(context, 400, Map.of("error_code", refused.name(), "error_message", refused.getMessage()));
    }

    private static void answer(Context context, int status, Map<String, ?> body) {
        context.status(status).contentType("application/json").result(Json.text(body));
    }
}
