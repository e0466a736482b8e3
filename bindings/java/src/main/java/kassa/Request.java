package kassa;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import kassa.errors.CallRefusedException;
import kassa.errors.CallUnknownException;
import kassa.errors.NotSentException;
import kassa.json.Json;
import kassa.json.Model;

/**
 * A call that is ready to be made. It is checked before anything is sent. One thread fills it.
 *
 * @param <A> what the answer is read as
 */
public class Request<A> {
    private final Sender sender;
    private final String operation;
    private final Function<JsonNode, A> read;
    private final ObjectNode spec = Json.object();

    /**
     * For the operations of {@code kassa.operations}.
     *
     * @param number of the operation
     * @param operation its name
     * @param reference names a change; null for what changes nothing
     * @param read makes the value of the answer; null where there is none
     */
    public Request(Sender sender, int number, String operation, String reference, Function<JsonNode, A> read) {
        this.sender = sender;
        this.operation = operation;
        this.read = read;
        spec.put("reference", reference == null ? Kassa.freshReference() : reference);
        spec.put("operation", number);
    }

    /** Reads an answer that is an object. */
    public static <T> Function<JsonNode, T> object(Function<JsonNode, T> from) {
        return json -> json.isObject() ? from.apply(json) : null;
    }

    /** Reads an answer that is a list, or an object where the list would have one. */
    public static <T> Function<JsonNode, List<T>> list(Function<JsonNode, T> from) {
        return json -> {
            List<T> found = new ArrayList<>();
            for (JsonNode item : json.isObject() ? List.of(json) : json) {
                if (item.isObject()) {
                    found.add(from.apply(item));
                }
            }
            return List.copyOf(found);
        };
    }

    /** Reads nothing: the answer has no body, or one that is no JSON. */
    public static Function<JsonNode, Void> nothing() {
        return json -> null;
    }

    /** Sets a part of the path. */
    public final void path(String name, String value) {
        part("path", name, value);
    }

    /** Sets a parameter of the query; null leaves it out. */
    public final void query(String name, Object value) {
        part("query", name, value);
    }

    /** Sets a header that the operation knows; null leaves it out. */
    public final void header(String name, String value) {
        part("headers", name, value);
    }

    private void part(String part, String name, Object value) {
        if (value != null) {
            spec.withObjectProperty(part).set(name, Json.of(value));
        }
    }

    /** Sets the body; null leaves it out. */
    public final void body(Model body) {
        if (body != null) {
            spec.set("body", body.toJson());
        }
    }

    /** Confirms that everything is meant where no filter was given. */
    protected final void setEverything() {
        spec.put("everything", true);
    }

    /** What the {@code call} flow is begun with, as a copy. */
    public final ObjectNode spec() {
        return spec.deepCopy();
    }

    /**
     * Makes the call, and repeats it as long as that is safe; blocks. A change that must survive the end of this process is begun by
     * {@link #start} instead.
     *
     * @throws kassa.errors.InputException before anything is sent
     * @throws CallRefusedException when Klarna said no, and nothing was executed
     * @throws CallUnknownException when nobody knows
     * @throws NotSentException when nothing reached Klarna
     */
    public final Answer<A> send() {
        return send(null);
    }

    /** The same for so long at most; then {@link CallUnknownException} tells that nobody knows. */
    public final Answer<A> send(Duration timeout) {
        try (Running running = sender.call(spec(), false)) {
            // An answer with a secret in it keeps its flow until it is taken.
            View view = running.run(now -> now.state().equals("answered"), timeout);
            return result(view, view.state().equals("answered") ? running.take() : Optional.empty());
        }
    }

    /** Begins the call as a flow in the client's store: a process that takes it over goes on where this one ends. */
    public final Running start() {
        return sender.call(spec(), true);
    }

    /** What came of the call, from its view and what was taken from it. */
    public final Answer<A> result(View view, Optional<Taken> taken) {
        String advice = view.text("advice") == null ? "" : view.text("advice");
        return switch (view.state()) {
            case "answered" -> new Answer<>(view, taken, taken.map(Taken::json).filter(json -> !json.isMissingNode()).map(read));
            case "refused" -> throw new CallRefusedException(view.json().path("problem"), advice);
            case "not_sent" -> throw new NotSentException(operation, advice);
            default -> throw new CallUnknownException(operation, view.text("read"), advice);
        };
    }

    /** The operation; what it is asked with may be secret. */
    @Override
    public final String toString() {
        return "Request[" + operation + "]";
    }
}
