package kassa.servlet;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Consumer;
import kassa.Client;
import kassa.Event;
import kassa.Inbox;
import kassa.errors.WebhookException;

/**
 * Receives webhooks in a servlet container, by {@code jakarta.servlet:jakarta.servlet-api}: Jetty, Tomcat, and with them Spring and
 * Javalin. It reads the raw bytes itself, so no filter may have read the body before.
 */
public final class WebhookServlet extends HttpServlet {
    /** A larger body is no webhook. */
    private static final int BODY_BYTES = 1024 * 1024;

    private static final long serialVersionUID = 1;

    private final transient Take take;

    /** What becomes of a delivery: the status to answer. */
    private interface Take {
        int take(byte[] body, String keyId, String signature);
    }

    /** A receiver that gives deliveries to a client with signing keys; see {@link Client#deliver}. */
    public WebhookServlet(Client client) {
        take = (body, keyId, signature) -> {
            try {
                return client.deliver(body, keyId, signature).answer();
            } catch (WebhookException notGenuine) {
                return 400;
            }
        };
    }

    /**
     * A receiver for an application that keeps events itself.
     *
     * @param inbox judges the deliveries; close it yourself
     * @param keep keeps an event, and returns when it is safe; see {@link Inbox#receive}
     */
    public WebhookServlet(Inbox inbox, Consumer<Event> keep) {
        take = (body, keyId, signature) -> inbox.receive(body, keyId, signature, keep);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        byte[] body = request.getInputStream().readNBytes(BODY_BYTES + 1);
        if (body.length > BODY_BYTES) {
            response.setStatus(413);
            return;
        }
        String signature = request.getHeader(Inbox.SIGNATURE_HEADER);
        response.setStatus(take.take(body, request.getHeader(Inbox.KEY_ID_HEADER), signature));
    }
}
