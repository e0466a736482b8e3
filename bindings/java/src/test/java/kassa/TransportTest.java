package kassa;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import kassa.errors.InputException;
import kassa.transport.HttpTransport;
import kassa.transport.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One attempt is one request, and what became of it is told as it is. */
class TransportTest {
    private static final InetSocketAddress ANY = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);

    private final HttpTransport transport = new HttpTransport("klarna_test_api_none");

    private static Next.Call call(String method, String url, long totalMs) {
        List<Header> headers = List.of(new Header("Idempotency-Key", "one"));
        String body = method.equals("GET") || method.equals("DELETE") ? null : "{}";
        return new Next.Call(1, 1, "test", method, url, headers, "relay", body, null, 2_000, totalMs, false);
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE"})
    void aChangeIsNeverRepeatedWhenAKeptConnectionBreaks(String method) throws IOException {
        AtomicInteger came = new AtomicInteger();
        HttpServer server = HttpServer.create(ANY, 0);
        server.createContext("/", exchange -> {
            exchange.getRequestBody().readAllBytes();
            if (came.incrementAndGet() == 1) {
                exchange.sendResponseHeaders(204, -1);
            }
            exchange.close();
        });
        server.start();
        try {
            String url = "http://127.0.0.1:" + server.getAddress().getPort() + "/";
            assertInstanceOf(Outcome.Answer.class, transport.send(call(method, url, 5_000)));
            Outcome.Lost lost = assertInstanceOf(Outcome.Lost.class, transport.send(call(method, url, 5_000)));
            assertEquals(Flow.Lost.UNKNOWN, lost.stage());
            assertEquals(2, came.get());
        } finally {
            server.stop(0);
        }
    }

    @Test
    void aMissingKeyIsNotSent() {
        assertThrows(InputException.class, () -> new HttpTransport(null));
        assertThrows(InputException.class, () -> new HttpTransport(""));
    }

    @Test
    void aRedirectIsAnAnswer() throws IOException {
        HttpServer server = HttpServer.create(ANY, 0);
        server.createContext("/", exchange -> {
            exchange.getResponseHeaders().add("Location", "http://127.0.0.1:9/");
            exchange.sendResponseHeaders(307, -1);
            exchange.close();
        });
        server.start();
        try {
            String url = "http://127.0.0.1:" + server.getAddress().getPort() + "/";
            assertEquals("Answer[status=307]", transport.send(call("GET", url, 5_000)).toString());
        } finally {
            server.stop(0);
        }
    }

    @Test
    void whatWasNotSentIsToldFromWhatIsUnknown() throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Map<String, Flow.Lost> cases = Map.of(
                    "http://127.0.0.1:9/", Flow.Lost.NOT_SENT,
                    "http://127.0.0.1:9/ of no meaning", Flow.Lost.NOT_SENT,
                    "http://nobody.invalid/", Flow.Lost.NOT_SENT,
                    "http://127.0.0.1:" + silent.getLocalPort() + "/", Flow.Lost.UNKNOWN);
            cases.forEach((url, stage) -> {
                Outcome.Lost lost = assertInstanceOf(Outcome.Lost.class, transport.send(call("POST", url, 2_000)));
                assertEquals(stage, lost.stage(), url);
            });
        }
    }
}
