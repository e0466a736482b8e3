package kassa.transport;

import java.net.ConnectException;
import java.net.ProxySelector;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLContext;
import kassa.Codes;
import kassa.Flow;
import kassa.Header;
import kassa.Next;
import kassa.errors.HostException;
import kassa.errors.InputException;

/**
 * Sends by {@code java.net.http}, once: what is repeated, when, and under which key is the flow's business. The API key is added here,
 * and to calls of the API alone. Redirects are not followed, and proxies of the environment are not taken. Threads may share it.
 *
 * <p>When a kept connection has ended, Java may send a read anew by itself, which changes nothing; a change it never repeats. What is told
 * as not sent has failed before there was a connection; of a read that Java sent anew, that is told of the second time.
 */
public final class HttpTransport implements Transport {
    /** A larger answer counts as lost. */
    private static final int ANSWER_BYTES = 64 * 1024 * 1024;
    /** Every call of the core has so long to reach the server. */
    private static final Duration CONNECT = Duration.ofSeconds(10);
    private static final String REPEATS = "jdk.httpclient.enableAllMethodRetry";

    private final String authorization;
    private final HttpClient http;

    /** Sends under this key, as Klarna issued it. */
    public HttpTransport(String apiKey) {
        this(apiKey, null, null);
    }

    /**
     * Sends under this key.
     *
     * @param apiKey as Klarna issued it
     * @param tls for mutual TLS or roots of your own; null for Java's
     * @param proxy null for none
     * @throws InputException when the key is missing
     * @throws HostException when the property {@code jdk.httpclient.enableAllMethodRetry} makes Java repeat requests by itself
     */
    public HttpTransport(String apiKey, SSLContext tls, ProxySelector proxy) {
        if (System.getProperty(REPEATS) != null && !System.getProperty(REPEATS).equals("false")) {
            throw new HostException(
                    "the property " + REPEATS + " is set: Java would repeat payments by itself; take it away", 0, "repeats", "fix", null);
        }
        if (apiKey == null || apiKey.isEmpty()) {
            throw new InputException("the API key is missing: give it as Klarna issued it", Codes.MISSING, "missing", "fix", null);
        }
        authorization = "Basic " + apiKey;
        HttpClient.Builder builder = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(CONNECT)
                .proxy(proxy == null ? HttpClient.Builder.NO_PROXY : proxy);
        http = (tls == null ? builder : builder.sslContext(tls)).build();
    }

    @Override
    public Outcome send(Next.Call call) {
        HttpRequest request;
        try {
            request = request(call);
        } catch (IllegalArgumentException wrong) {
            return lost(Flow.Lost.NOT_SENT, wrong);
        }
        CompletableFuture<HttpResponse<byte[]>> coming = http.sendAsync(request, head -> new LimitedBody(ANSWER_BYTES));
        try {
            HttpResponse<byte[]> response = coming.get(call.totalMs(), TimeUnit.MILLISECONDS);
            List<Header> headers = new ArrayList<>();
            response.headers().map().forEach((name, values) -> values.forEach(value -> headers.add(new Header(name, value))));
            return new Outcome.Answer(response.statusCode(), headers, response.body());
        } catch (ExecutionException fault) {
            Throwable cause = fault.getCause();
            boolean early = cause instanceof ConnectException || cause instanceof HttpConnectTimeoutException;
            return lost(early ? Flow.Lost.NOT_SENT : Flow.Lost.UNKNOWN, cause);
        } catch (TimeoutException late) {
            coming.cancel(true);
            return lost(Flow.Lost.UNKNOWN, late);
        } catch (InterruptedException interrupted) {
            coming.cancel(true);
            Thread.currentThread().interrupt();
            return lost(Flow.Lost.UNKNOWN, interrupted);
        }
    }

    private HttpRequest request(Next.Call call) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(call.url()));
        call.headers().forEach(header -> request.header(header.name(), header.value()));
        if (call.auth().equals("partner")) {
            request.header("Authorization", authorization);
        }
        HttpRequest.BodyPublisher body = BodyPublishers.noBody();
        if (call.form() != null) {
            request.header("Content-Type", call.form().contentType());
            body = BodyPublishers.ofByteArray(call.form().bytes());
        } else if (call.body() != null) {
            request.header("Content-Type", "application/json");
            body = BodyPublishers.ofString(call.body(), StandardCharsets.UTF_8);
        }
        return request.method(call.method(), body).build();
    }

    /** The kind of a failure alone: its message may quote what was sent. */
    private static Outcome lost(Flow.Lost stage, Throwable fault) {
        return new Outcome.Lost(stage, fault.getClass().getSimpleName());
    }

    @Override
    public String toString() {
        return "HttpTransport[***]";
    }
}
