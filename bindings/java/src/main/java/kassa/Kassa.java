package kassa;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kassa.json.Json;

/** The library itself. */
public final class Kassa {
    private Kassa() {}

    /** Version of the C library. */
    public static String version() {
        return Library.kassa_version();
    }

    /** Kinds of flow in this build of it, such as {@code payment}. */
    public static List<String> kinds() {
        long[] out = new long[2];
        Refusals.check(Library.kassa_kinds_json(out));
        List<String> kinds = new ArrayList<>();
        Json.parse(Library.text(out)).forEach(kind -> kinds.add(kind.asText()));
        return List.copyOf(kinds);
    }

    /** A name for an attempt that no other has. */
    public static String freshReference() {
        return UUID.randomUUID().toString();
    }
}
