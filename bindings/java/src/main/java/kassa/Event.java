package kassa;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import kassa.json.Json;
import kassa.json.Model;

/** A delivery whose signature is right. Only an inbox makes one. */
public final class Event implements AutoCloseable {
    private final Handle handle;
    private final String id;
    private final String type;
    private final JsonNode payload;
    private final boolean duplicate;

    Event(long number) {
        handle = new Handle(number, Library::kassa_event_free);
        id = text(Library::kassa_event_id);
        type = text(Library::kassa_event_type);
        payload = Json.parse(text(Library::kassa_event_payload));
        duplicate = handle.use(event -> Library.kassa_event_duplicate(event) == 1);
    }

    private String text(Handle.Refusing of) {
        long[] out = new long[2];
        return handle.use(event -> {
            Refusals.check(of.call(event, out));
            return Library.text(out);
        });
    }

    /** Names the event; a delivery that is repeated has the same. */
    public String id() {
        return id;
    }

    /** What it is about, such as {@code payment.request.state-change.completed}. */
    public String type() {
        return type;
    }

    /** What it says. Take it for a hint: flows ask Klarna themselves. It may hold a token. */
    public JsonNode payload() {
        return payload;
    }

    /** The payload as the object of its type; empty for a type that this version does not know. */
    public Optional<Model> typed() {
        return Optional.ofNullable(Events.READERS.get(type)).map(from -> from.apply(payload));
    }

    /** It was remembered before. Answer 200, and do nothing. */
    public boolean duplicate() {
        return duplicate;
    }

    Handle handle() {
        return handle;
    }

    /** Frees it. */
    @Override
    public void close() {
        handle.close();
    }

    @Override
    public String toString() {
        return "Event[" + type + " " + id + "]";
    }
}
