package kassa;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kassa.json.Json;
import kassa.transport.HttpTransport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The example gateway: two workers, of which one is killed in the middle of a payment. */
class GatewayTest {
    private static final List<Process> WORKERS = new ArrayList<>();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private static Sandbox sandbox;
    private static String database;
    private static Path classes;
    private static String one;
    private static String other;

    @BeforeAll
    static void start() throws Exception {
        sandbox = Sandbox.shared();
        database = Databases.database();
        classes = Compiled.compile(Path.of("examples/Gateway.java"));
        for (int n = 0; n < 2; n++) {
            WORKERS.add(worker());
        }
        one = address(WORKERS.get(0));
        other = address(WORKERS.get(1));
        sandbox.control("POST", "webhooks", Map.of("url", other + "/webhooks"));
        // A journal that does not open, the first by its name: it keeps nobody from the others.
        execute("insert into kassa_flow values ('0')", "insert into kassa_line values ('0', 1, 'broken')");
    }

    private static Process worker() throws Exception {
        ProcessBuilder worker = Compiled.java("Gateway", classes);
        worker.redirectError(ProcessBuilder.Redirect.DISCARD);
        worker.environment().putAll(Map.of(
                "DATABASE", database,
                "KLARNA", sandbox.url,
                "ACCOUNT", sandbox.account(),
                "API_KEY", sandbox.apiKey(),
                "JOURNAL_KEY", Sandbox.JOURNAL_KEY,
                "SIGNING_KEY_ID", sandbox.signingKeyId(),
                "SIGNING_KEY", sandbox.signingKey(),
                "PORT", "0"));
        return worker.start();
    }

    private static void execute(String... statements) throws Exception {
        try (Connection connection = DriverManager.getConnection(database); Statement statement = connection.createStatement()) {
            for (String each : statements) {
                statement.execute(each);
            }
        }
    }

    private static String address(Process worker) throws Exception {
        String line = worker.inputReader().readLine();
        return line.replace("listening on ", "");
    }

    @AfterAll
    static void stop() {
        WORKERS.forEach(Process::destroyForcibly);
    }

    @Test
    void aWorkerDiesAndThePaymentGoesOn() throws Exception {
        String cancelled = Kassa.freshReference();
        post(one, "/payments", order(cancelled, "b-18"));
        post(other, "/payments/" + cancelled + "/cancel", Map.of());
        assertEquals("no", until(other, cancelled, "canceled").get("paid").asText(), "a cancel reaches the worker whose it is");

        String reference = Kassa.freshReference();
        JsonNode view = body(post(one, "/payments", order(reference, "b-17")));
        assertEquals("awaiting_customer", view.get("state").asText());
        assertEquals("unknown", view.get("paid").asText());
        JsonNode again = body(post(other, "/payments", order(reference, "b-17")));
        assertEquals(view.get("payment_request_id"), again.get("payment_request_id"));

        WORKERS.get(0).destroyForcibly().waitFor();
        sandbox.approve(reference);
        assertEquals("yes", until(other, reference, "approved").get("paid").asText());

        Map<String, Object> half = Map.of("reference", "parcel-1", "amount", 6_168);
        assertEquals(6_168, body(post(other, "/payments/" + reference + "/captures", half)).get("captured").asInt());
        assertEquals(6_168, body(post(other, "/payments/" + reference + "/captures", half)).get("captured").asInt(), "the same");
        Map<String, Object> more = Map.of("reference", "parcel-2", "amount", 6_169);
        assertEquals(400, post(other, "/payments/" + reference + "/captures", more).statusCode());
        Map<String, Object> third = Map.of("reference", "return-1", "amount", 2_056);
        assertEquals(2_056, body(post(other, "/payments/" + reference + "/refunds", third)).get("refunded").asInt());
        assertEquals(1, sandbox.transactions(reference).size());
    }

    @Test
    void aCaptureWhoseAnswerIsNotSavedIsFoundOut() throws Exception {
        Process third = worker();
        WORKERS.add(third);
        String its = address(third);
        String reference = "approved-" + Kassa.freshReference();
        post(its, "/payments", order(reference, "b-17"));
        until(its, reference, "approved");

        execute(
                "create function fails() returns trigger language plpgsql as 'begin raise exception ''the disk is full''; end'",
                "create trigger fails before insert on kassa_line for each row when (new.line like '%\"made\":%') execute function fails()");
        Map<String, Object> half = Map.of("reference", "parcel-1", "amount", 6_168);
        for (int n = 0; n < 2; n++) {
            // The money is taken, and the database is gone: this is no refusal.
            HttpResponse<String> said = post(its, "/payments/" + reference + "/captures", half);
            assertEquals("503 UNKNOWN_YET", said.statusCode() + " " + body(said).path("error_code").asText());
        }

        third.destroyForcibly().waitFor();
        execute("drop trigger fails on kassa_line");
        // Nobody asks: another worker takes the ledger up.
        Map<String, Object> config = sandbox.config();
        config.put("installation", "gateway");
        try (Client client = new Client(Config.of(config), Databases.open(database), new HttpTransport(sandbox.apiKey()))) {
            View ledger = client.look(reference + "/ledger");
            for (int n = 0; n < 300 && ledger.flag("busy"); n++) {
                Thread.sleep(100);
                ledger = client.look(reference + "/ledger");
            }
            assertEquals("6168 false", ledger.number("captured") + " " + ledger.flag("busy"));
        }
        assertEquals(6_168, body(post(other, "/payments/" + reference + "/captures", half)).get("captured").asInt());
    }

    @Test
    void aLargeEventIsAcknowledgedAndFoundOutByAsking() throws Exception {
        // Each of them is two bytes here, four where it is told, and more than 8,000 bytes are not passed on.
        String text = new String(WebhookTest.delivery(Kassa.freshReference()), StandardCharsets.UTF_8);
        byte[] body = text.replace("COMPLETED", "\\\"".repeat(2_500)).getBytes(StandardCharsets.UTF_8);
        HttpRequest request = HttpRequest.newBuilder(URI.create(other + "/webhooks"))
                .header(Inbox.KEY_ID_HEADER, sandbox.signingKeyId())
                .header(Inbox.SIGNATURE_HEADER, WebhookTest.sign(body, sandbox.signingKey()))
                .POST(BodyPublishers.ofByteArray(body))
                .build();
        assertEquals(202, send(request).statusCode());
    }

    @Test
    void whatIsWrongIsRefused() throws Exception {
        assertEquals(404, send(HttpRequest.newBuilder(URI.create(other + "/payments/none")).build()).statusCode());
        assertEquals(400, post(other, "/payments", order("x", "none")).statusCode());
        assertEquals(400, post(other, "/payments", order("", "b-17")).statusCode());
        assertEquals(400, post(other, "/webhooks", Map.of()).statusCode());
    }

    private static Map<String, Object> order(String reference, String basket) {
        return Map.of("reference", reference, "checkout", Map.of("basket", basket));
    }

    private static JsonNode until(String worker, String reference, String state) throws Exception {
        JsonNode view = null;
        for (int n = 0; n < 300; n++) {
            view = body(send(HttpRequest.newBuilder(URI.create(worker + "/payments/" + reference)).build()));
            if (view.path("state").asText().equals(state)) {
                return view;
            }
            Thread.sleep(100);
        }
        return fail("it is not " + state + ": " + view);
    }

    private static HttpResponse<String> post(String worker, String path, Object body) throws Exception {
        return send(HttpRequest.newBuilder(URI.create(worker + path)).POST(BodyPublishers.ofString(Json.text(body))).build());
    }

    private static HttpResponse<String> send(HttpRequest request) throws Exception {
        return HTTP.send(request, BodyHandlers.ofString());
    }

    private static JsonNode body(HttpResponse<String> response) {
        return Json.parse(response.body());
    }
}
