package kassa;

import java.util.Map;
import kassa.json.Json;

/** Where calls go, and for whom. It holds no credential; any number of threads and flows may share it. */
public final class Config implements AutoCloseable {
    private final Handle handle;

    private Config(String json) {
        byte[] text = Library.utf8(json);
        long[] out = new long[1];
        long[] error = new long[1];
        handle = new Handle(
                Refusals.made(Library.kassa_client_new(text, text.length, out, error), out, error), Library::kassa_client_free);
    }

    /**
     * A configuration; the README has its members.
     *
     * @throws kassa.errors.KassaException naming the member that is wrong
     */
    public static Config of(Map<String, ?> members) {
        return new Config(Json.text(members));
    }

    /** The same from a JSON object as text. */
    public static Config of(String json) {
        return new Config(json);
    }

    Handle handle() {
        return handle;
    }

    /** Frees it. Flows keep what they need. */
    @Override
    public void close() {
        handle.close();
    }

    @Override
    public String toString() {
        return "Config[...]";
    }
}
