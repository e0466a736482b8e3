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
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kassa.json.Json;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The example gateway: two workers, of which one is killed in the middle of a payment. */
class GatewayTest {
    private static final List<Process> WORKERS = new ArrayList<>();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private static Sandbox sandbox;
    private static String one;
    private static String other;

    @BeforeAll
    static void start() throws Exception {
        sandbox = Sandbox.shared();
        String database = Databases.database();
        Path classes = Compiled.compile(Path.of("examples/Gateway.java"));
        for (int n = 0; n < 2; n++) {
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
            WORKERS.add(worker.start());
        }
        one = address(WORKERS.get(0));
        other = address(WORKERS.get(1));
        sandbox.control("POST", "webhooks", Map.of("url", other + "/webhooks"));
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
