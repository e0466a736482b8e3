package kassa.servlet;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Consumer;
import kassa.Event;
import kassa.Inbox;

/**
 * Receives webhooks in a servlet container, by {@code jakarta.servlet:jakarta.servlet-api}: Jetty, Tomcat, and with them Spring and
 * Javalin. It reads the raw bytes itself, so no filter may have read the body before.
 */
public final class WebhookServlet extends HttpServlet {
    /** A larger body is no webhook. */
    private static final int BODY_BYTES = 1024 * 1024;

    private static final long serialVersionUID = 1;

    private final transient Inbox inbox;
    private final transient Consumer<Event> keep;

    /**
     * A receiver.
     *
     * @param inbox judges the deliveries; close it yourself
     * @param keep keeps an event, and returns when it is safe; see {@link Inbox#receive}
     */
    public WebhookServlet(Inbox inbox, Consumer<Event> keep) {
        this.inbox = inbox;
        this.keep = keep;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        byte[] body = request.getInputStream().readNBytes(BODY_BYTES + 1);
        if (body.length > BODY_BYTES) {
            response.setStatus(413);
            return;
        }
        String signature = request.getHeader(Inbox.SIGNATURE_HEADER);
        response.setStatus(inbox.receive(body, request.getHeader(Inbox.KEY_ID_HEADER), signature, keep));
    }
}
