package kassa;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kassa.json.Json;

/**
 * One flow in the hands of one process, for those who send, store and wait themselves; {@link Running} does it for the others. It
 * holds no clock, no socket and no file, and is used by one thread at a time. Every method reads the clocks of this machine, or
 * takes what they show as its last argument.
 */
public final class Flow implements AutoCloseable {
    private final Handle handle;
    private final String kind;
    private final String reference;

    private Flow(long number, Now now) {
        handle = new Handle(number, Library::kassa_flow_free);
        long[] out = new long[2];
        kind = handle.use(flow -> {
            Refusals.check(Library.kassa_flow_kind(flow, out));
            return Library.text(out);
        });
        reference = view(now).text("reference");
    }

    /** How a call was lost. */
    public enum Lost {
        /** No byte of it left this machine. If in doubt, it is the other one. */
        NOT_SENT,
        /** Anything else. */
        UNKNOWN
    }

    /** What happened on a screen. It is hearsay, never an outcome. */
    public enum Screen {
        /** The customer sees it. */
        SHOWN,
        /** The customer's browser came back. */
        RETURNED,
        /** The customer closed it. */
        CLOSED,
        /** It could not be shown. */
        FAILED
    }

    /**
     * A flow that was taken over from its journal.
     *
     * @param flow the flow
     * @param last number of the last whole line
     * @param torn the last line was torn: it gives way to the next lines that are saved, and stays until then
     */
    public record Resumed(Flow flow, long last, boolean torn) {}

    /** Begins a flow. Nothing is sent before its first line was saved. */
    public static Flow start(Config config, String kind, Map<String, ?> spec) {
        return start(config, kind, Json.text(spec), Now.read());
    }

    /** The same from a JSON object as text; bodies in it are sent as they are written there. */
    public static Flow start(Config config, String kind, String spec, Now now) {
        byte[] name = Library.utf8(kind);
        byte[] text = Library.utf8(spec);
        return new Flow(config.handle().make((client, out, error) -> Library.kassa_flow_start(
                client, name, name.length, text, text.length, now.unixMs(), now.monoMs(), out, error)), now);
    }

    /** Takes a flow over from the lines of its journal, given without line feeds. */
    public static Resumed resume(Config config, List<String> lines) {
        return resume(config, lines, Now.read());
    }

    /** The same at a given time. */
    public static Resumed resume(Config config, List<String> lines, Now now) {
        long number = config.handle().make((client, out, error) -> Library.kassa_loader_new(client, out));
        try (Handle loader = new Handle(number, Library::kassa_loader_free)) {
            for (String line : lines) {
                byte[] text = Library.utf8(line);
                Refusals.check(Library.kassa_loader_line(number, text, text.length));
            }
            Flow flow = new Flow(loader.make(
                    (from, out, error) -> Library.kassa_loader_open(from, now.unixMs(), now.monoMs(), out, error)), now);
            return new Resumed(flow, Library.kassa_loader_last(number), Library.kassa_loader_torn(number) == 1);
        }
    }

    /** Kind of the flow. */
    public String kind() {
        return kind;
    }

    /** Name that the application gave it. */
    public String reference() {
        return reference;
    }

    /**
     * Does nothing where a spec that comes again is still about what was begun: of the same kind, for the same amount, of the same
     * transaction. What else has changed in it counts for nothing.
     *
     * @throws kassa.errors.UsageException {@link Codes#REFERENCE_REUSED} where it is about something else
     */
    public void agree(String kind, String spec) {
        byte[] name = Library.utf8(kind);
        byte[] text = Library.utf8(spec);
        handle.call((flow, error) -> Library.kassa_flow_agrees(flow, name, name.length, text, text.length, error));
    }

    /** The one thing to do next. */
    public Next next() {
        return next(Now.read());
    }

    /** The same at a given time. */
    public Next next(Now now) {
        long next = handle.make((flow, out, error) -> Library.kassa_flow_next(flow, now.unixMs(), now.monoMs(), out, error));
        try {
            long[] out = new long[2];
            Refusals.check(Library.kassa_next_json(next, out));
            return NextReader.of(Json.parse(Library.text(out)));
        } finally {
            Library.kassa_next_free(next);
        }
    }

    /** The lines up to this number are durable. */
    public void saved(long upto) {
        handle.call((flow, error) -> Library.kassa_flow_saved(flow, upto, error));
    }

    /** An answer came for a call. */
    public void reply(Next.Call call, int status, List<Header> headers, byte[] body) {
        reply(call, status, headers, body, Now.read());
    }

    /** The same at a given time. */
    public void reply(Next.Call call, int status, List<Header> headers, byte[] body, Now now) {
        StringBuilder lines = new StringBuilder();
        headers.forEach(header -> lines.append(header.name()).append(": ").append(header.value()).append("\r\n"));
        byte[] head = Library.utf8(lines.toString());
        handle.call((flow, error) -> Library.kassa_flow_reply(
                flow,
                (int) call.call(),
                (short) call.attempt(),
                (short) status,
                head,
                head.length,
                body,
                body.length,
                now.unixMs(),
                now.monoMs(),
                error));
    }

    /** A call brought no answer. */
    public void lost(Next.Call call, Lost stage) {
        lost(call, stage, Now.read());
    }

    /** The same at a given time. */
    public void lost(Next.Call call, Lost stage, Now now) {
        int number = stage == Lost.NOT_SENT ? 1 : 2;
        handle.call((flow, error) -> Library.kassa_flow_lost(
                flow, (int) call.call(), (short) call.attempt(), number, now.unixMs(), now.monoMs(), error));
    }

    /** The application wants something, such as {@code Map.of("cancel", Map.of())}. */
    public void command(Map<String, ?> command) {
        command(Json.text(command), Now.read());
    }

    /** The same from a JSON object as text. */
    public void command(String command, Now now) {
        byte[] text = Library.utf8(command);
        handle.call((flow, error) ->
                Library.kassa_flow_command(flow, text, text.length, now.unixMs(), now.monoMs(), error));
    }

    /** A webhook came. Refused with {@link Codes#EVENT_NOT_OURS} when it is about something else. */
    public void event(Event event) {
        event(event, Now.read());
    }

    /** The same at a given time. */
    public void event(Event event, Now now) {
        handle.call((flow, error) -> event.handle().use(
                number -> Library.kassa_flow_event(flow, number, now.unixMs(), now.monoMs(), error)));
    }

    /** Something happened on a screen. */
    public void screen(long screen, Screen what) {
        screen(screen, what, Now.read());
    }

    /** The same at a given time. */
    public void screen(long screen, Screen what, Now now) {
        int number = what.ordinal() + 1;
        handle.call((flow, error) -> Library.kassa_flow_screen(
                flow, (int) screen, number, now.unixMs(), now.monoMs(), error));
    }

    /** What the application may see. Ask after the last line was saved. */
    public View view() {
        return view(Now.read());
    }

    /** The same at a given time. */
    public View view(Now now) {
        return new View(Library.document(
                handle.make((flow, out, error) -> Library.kassa_flow_view(flow, now.unixMs(), now.monoMs(), out, error))));
    }

    /**
     * What a {@code call} flow was answered, if there is something. Secrets are handed out once: the line that says so is the next
     * to be saved, so store them before.
     */
    public Optional<Taken> take() {
        return take(Now.read());
    }

    /** The same at a given time. */
    public Optional<Taken> take(Now now) {
        return handle.use(flow -> {
            long[] out = new long[1];
            long[] error = new long[1];
            int status = Library.kassa_flow_take(flow, now.unixMs(), now.monoMs(), out, error);
            return status == Library.MISSING
                    ? Optional.empty()
                    : Optional.of(new Taken(Library.document(Refusals.made(status, out, error))));
        });
    }

    Handle handle() {
        return handle;
    }

    /** Frees the flow. Its journal is all that another process needs. */
    @Override
    public void close() {
        handle.close();
    }

    @Override
    public String toString() {
        return "Flow[" + kind + " " + reference + "]";
    }
}
