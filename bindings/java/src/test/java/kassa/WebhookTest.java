package kassa;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.javalin.Javalin;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import kassa.errors.WebhookException;
import kassa.models.PaymentRequestPayload;
import kassa.servlet.WebhookServlet;
import org.junit.jupiter.api.Test;

/** Webhooks. */
class WebhookTest {
    static final String KEY_ID = "krn:partner:global:notification:signing-key:7f3c";
    private static final String KEY = "example-signing-key";

    static byte[] delivery(String eventId) {
        String text = """
                {"metadata":{"event_id":"%s","event_type":"payment.request.state-change.completed","event_version":"v2",\
                "occurred_at":"2026-01-02T03:04:04Z","live":false},\
                "payload":{"payment_request_id":"krn:r","state":"COMPLETED"}}""";
        return text.formatted(eventId).getBytes(StandardCharsets.UTF_8);
    }

    static String sign(byte[] body) throws Exception {
        return sign(body, KEY);
    }

    static String sign(byte[] body, String key) throws Exception {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        return HexFormat.of().formatHex(mac.doFinal(body));
    }

    private final Inbox inbox = new Inbox("test", Map.of(KEY_ID, KEY));

    @Test
    void aGenuineDeliveryCountsOnce() throws Exception {
        byte[] body = delivery("99bf6248");
        Event event = inbox.verify(body, KEY_ID, sign(body));
        assertEquals("payment.request.state-change.completed", event.type());
        assertEquals("COMPLETED", event.payload().get("state").asText());
        assertFalse(event.duplicate());
        assertInstanceOf(PaymentRequestPayload.class, event.typed().orElseThrow());
        inbox.remember(event);
        assertTrue(inbox.verify(body, KEY_ID, sign(body)).duplicate());
    }

    @Test
    void oneByteMoreAndItDoesNotCount() throws Exception {
        byte[] body = delivery("99bf6249");
        byte[] longer = (new String(body, StandardCharsets.UTF_8) + " ").getBytes(StandardCharsets.UTF_8);
        String signature = sign(body);
        assertThrows(WebhookException.class, () -> inbox.verify(longer, KEY_ID, signature));
        WebhookException unsigned = assertThrows(WebhookException.class, () -> inbox.verify(body, KEY_ID, null));
        assertEquals(Codes.WEBHOOK_NO_SIGNATURE, unsigned.code());
    }

    @Test
    void whatCannotBeKeptIsNotAcknowledged() throws Exception {
        byte[] body = delivery("99bf6250");
        String signature = sign(body);
        assertThrows(IllegalStateException.class, () -> inbox.receive(body, KEY_ID, signature, event -> {
            throw new IllegalStateException("the disk is full");
        }));
        assertEquals(202, inbox.receive(body, KEY_ID, signature, event -> {}), "it is delivered again, and counts");
        assertEquals(200, inbox.receive(body, KEY_ID, signature, event -> {}));
        assertEquals(400, inbox.receive(body, KEY_ID, "00", event -> {}));
    }

    @Test
    void theServletTakesWhatTheSandboxSigns() throws Exception {
        Sandbox sandbox = Sandbox.shared();
        List<String> came = new CopyOnWriteArrayList<>();
        Inbox own = new Inbox("test", Map.of(sandbox.signingKeyId(), sandbox.signingKey()));
        WebhookServlet servlet = new WebhookServlet(own, event -> came.add(event.type()));
        Javalin server = Javalin.create(config -> {
            config.startup.showJavalinBanner = false;
            config.jetty.modifyServletContextHandler(
                    handler -> handler.addServlet(new org.eclipse.jetty.ee10.servlet.ServletHolder(servlet), "/webhooks"));
        });
        server.start("127.0.0.1", 0);
        try {
            sandbox.control("POST", "webhooks", Map.of("url", "http://127.0.0.1:" + server.port() + "/webhooks"));
            sandbox.client()
                    .open("payment", Sandbox.payment("approved-" + Kassa.freshReference()))
                    .run(Duration.ofSeconds(30));
            for (int n = 0; n < 300 && !came.contains("payment.transaction.state-change.authorized"); n++) {
                Thread.sleep(20);
            }
            assertTrue(came.contains("payment.transaction.state-change.authorized"), came.toString());
        } finally {
            server.stop();
        }
    }
}
