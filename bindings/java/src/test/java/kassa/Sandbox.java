package kassa;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kassa.journal.MemoryStore;
import kassa.journal.Store;
import kassa.json.Json;
import kassa.transport.HttpTransport;

/** A Klarna of our own, see tests/sandbox. One serves all tests, and goes with them. */
final class Sandbox {
    static final String JOURNAL_KEY = "0123456789abcdef".repeat(4);

    private static Sandbox shared;

    private final HttpClient http = HttpClient.newHttpClient();
    final Process process;
    final String url;
    final JsonNode seed;

    private Sandbox() throws IOException {
        String program = System.getenv().getOrDefault("KASSA_SANDBOX", "../../target/debug/kassa-sandbox");
        process = new ProcessBuilder(program, "--listen", "127.0.0.1:0").redirectError(ProcessBuilder.Redirect.INHERIT).start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        BufferedReader said = process.inputReader(StandardCharsets.UTF_8);
        url = said.readLine().replace("listening on", "").strip();
        seed = control("GET", "seed", null);
    }

    static synchronized Sandbox shared() throws IOException {
        if (shared == null) {
            shared = new Sandbox();
        }
        return shared;
    }

    /** A control call. */
    JsonNode control(String method, String path, Object body) {
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create(url + "/_sandbox/" + path))
                    .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(Json.text(body)))
                    .build();
            HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
            if (response.statusCode() >= 400) {
                throw new IllegalStateException(path + ": " + response.body());
            }
            return response.body().isEmpty() ? null : Json.parse(response.body());
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    /** A configuration for it. */
    Map<String, Object> config() {
        Map<String, Object> config = new LinkedHashMap<>();
        config.put("base_url", url);
        config.put("environment", "test");
        config.put("installation", "gateway-1");
        config.put("partner_account_id", account());
        config.put("journal_key", JOURNAL_KEY);
        config.put("policy", Map.of("poll_floor_ms", 500, "trusted_clock", true));
        return config;
    }

    String account() {
        return seed.get("partner_account_id").asText();
    }

    String apiKey() {
        return seed.get("acquiring_partner_api_key").asText();
    }

    String signingKeyId() {
        return seed.get("signing_key_id").asText();
    }

    String signingKey() {
        return seed.get("signing_key").asText();
    }

    /** A client of it that keeps its journals here. */
    Client client(Store store) {
        return new Client(Config.of(config()), store, new HttpTransport(apiKey()));
    }

    /** A client of it that forgets. */
    Client client() {
        return client(new MemoryStore());
    }

    /** The customer approves the request of this reference. */
    void approve(String reference) {
        for (JsonNode request : control("GET", "requests", null)) {
            if (request.path("payment_request_reference").asText().equals(reference)) {
                control("POST", "requests/" + request.get("payment_request_id").asText() + "/approve", Map.of());
                return;
            }
        }
        throw new IllegalStateException("there is no request of " + reference);
    }

    /** Transactions of this reference. */
    List<JsonNode> transactions(String reference) {
        List<JsonNode> found = new ArrayList<>();
        for (JsonNode transaction : control("GET", "transactions", null)) {
            if (transaction.path("payment_transaction_reference").asText().equals(reference)) {
                found.add(transaction);
            }
        }
        return found;
    }

    /** The spec of a payment that a customer approves by a QR code. Its flow is called like it, with /1 behind. */
    static Map<String, Object> payment(String reference) {
        return payment(reference, "EUR");
    }

    /** The same in this currency. */
    static Map<String, Object> payment(String reference, String currency) {
        return Map.of(
                "reference", reference + "/1",
                "give_up_after_ms", 300_000,
                "authorize", Map.of(
                        "currency", currency,
                        "request_payment_transaction",
                                Map.of("amount", 12_336, "payment_transaction_reference", reference),
                        "step_up_config", Map.of(
                                "payment_request_reference", reference + "/1",
                                "customer_interaction_config", Map.of("method", "QR_CODE"))));
    }
}
